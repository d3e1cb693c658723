# What GitLab does with the pattern of an input (Gitlab::UntrustedRegexp): one JSON list of {pattern, value} in, for each
# the compiler's complaint or whether it matches out.
require 'json'
require 're2'

answers = JSON.parse($stdin.read).map do |question|
  compiled = RE2::Regexp.new(question.fetch('pattern'), log_errors: false)
  next { problem: compiled.error } unless compiled.ok?

  { matches: compiled.match?(question.fetch('value')) }
end
puts JSON.generate(answers)
