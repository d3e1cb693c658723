# Makes recorded.json: run with HOME in an empty folder and JMo (jmo-security) installed, then copy .jmo/schedules.json here.
import json, pathlib
from scripts.core.schedule_manager import *
W = '@WEBHOOK@'
m=ScheduleManager()
m.create(ScanSchedule(metadata=ScheduleMetadata(name="weekly-scan",labels={"team":"security","environment":"production"}),spec=ScheduleSpec(schedule="0 2 * * 1",timezone="UTC",backend=BackendConfig(type="gitlab-ci"),jobTemplate=JobTemplateSpec(profile="balanced",targets={"repositories":{"repos_dir":"/repos"}},results={"dir":"/results"},options={"fail_on":"HIGH"},notifications={"enabled":True,"channels":[{"type":"slack","url":W}]}))))
m.create(ScanSchedule.from_simple_args(name="Everything_Else",cron="30 3 * * *",profile="deep",repo=".",image=["nginx:1.27","postgres:15"],url="https://api.example.com",api_spec="openapi.yaml",terraform_state="infra.tfstate",gitlab_group="shop",k8s_context="prod",k8s_namespace="web",labels={"team":"web"},description="Alles, täglich ☂",timezone="Europe/Berlin",backend_config={"timeout":"2h"}))
s=m.get("weekly-scan"); s.spec.suspend=True; m.update(s)
# And by its command: jmo schedule create --name cli-made --cron '15 4 * * 2' --profile fast --repos-dir ./services
#   --backend local-cron --label team=web
