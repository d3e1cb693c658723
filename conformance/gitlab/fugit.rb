# Reads [{cron, zone, from, until}] as JSON. Prints, for each, the runs that GitLab makes, and the error that ends them.
# GitLab asks fugit for the next run once a worker has started the last one (CronSchedulable), never at the run itself.
require 'json'
require 'time'
require 'fugit'

# At every step of a search, fugit asks EtOrbi for the first of a month, and parsing it takes most of the time: remember it.
module Remembered
  def make(*numbers, zone)
    return super unless numbers.any? && numbers.all?(Integer)

    (@made ||= {})[[numbers, zone.name]] ||= super
    @made[[numbers, zone.name]].dup
  end
end
EtOrbi.singleton_class.prepend(Remembered)

# In truth up to some minutes, which makes no difference to runs an hour apart.
WORKER_LAG = 1

def runs_of(ask)
  times = []
  cron = Fugit::Cron.parse("#{ask['cron']} #{ask['zone']}")
  return { times: times, error: 'no cron' } if cron.nil?

  at = Time.parse(ask['from'])
  loop do
    run = Time.at(cron.next_time(at).to_i).utc
    return { times: times } if run > Time.parse(ask['until'])

    times << run.iso8601
    at = run + WORKER_LAG
  end
rescue StandardError => e
  { times: times, error: e.class.to_s }
end

puts JSON.generate(JSON.parse($stdin.read).map { |ask| runs_of(ask) })
