#!/bin/bash -p
# An example, so that these parts, joined in the order of their names, can be linted and run. Code replaces everything
# above the line "The same in every script" by one schedule's own values.

jmo_name=example
jmo_profile=balanced
jmo_zone=Europe/Berlin
jmo_when='30 2 * * 1 Europe/Berlin'
jmo_minutes=' 30 '
jmo_hours=' 02 '
jmo_days=' 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 '
jmo_months=' 01 02 03 04 05 06 07 08 09 10 11 12 '
jmo_weekdays=' 1 '
jmo_both_days=1
jmo_fixed_time=1
jmo_policy=Forbid
jmo_results=results
jmo_logs=''
jmo_keep_successful=30
jmo_keep_failed=10
jmo_timeout=21600
jmo_attempts=1
jmo_gitlab_token=''
jmo_command=(jmo ci --profile-name balanced --repo . --fail-on HIGH)
jmo_images=(alpine:3.20 nginx:1.27)
jmo_urls=()
jmo_secrets=(SLACK_WEBHOOK_URL)
jmo_events=('success failure')
jmo_bot_channels=('')
jmo_path_fields=(targets.repo)
jmo_paths=(.)

