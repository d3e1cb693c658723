# JMo's own ScheduleManager on the store in HOME: what it is told to do comes as JSON on standard input, what it saw goes out.
import json
import logging
import sys
from dataclasses import asdict
from datetime import datetime

from croniter import croniter
from scripts.core.schedule_manager import ScanSchedule, ScheduleManager
from scripts.core.workflow_generators import GitHubActionsGenerator, GitLabCIGenerator

# It logs a warning for every key that it does not know.
warnings = []
handler = logging.Handler()
handler.emit = lambda record: warnings.append(record.getMessage())
logging.getLogger("scripts.core.schedule_manager").addHandler(handler)

order = json.load(sys.stdin)
manager = ScheduleManager()
for simple in order.get("create", []):
    manager.create(ScanSchedule.from_simple_args(**simple))
for name, changes in order.get("update", {}).items():
    schedule = manager.get(name)
    for key, value in changes.items():
        setattr(schedule.spec, key, value)
    manager.update(schedule)
for name in order.get("delete", []):
    assert manager.delete(name), name


def after_creation(schedule):
    """The first run after the schedule was made, by the library that JMo asks; its zone is UTC."""
    made = datetime.fromisoformat(schedule.status.conditions[0]["lastTransitionTime"])
    return croniter(schedule.spec.schedule, made).get_next(datetime).isoformat()


def generated(schedule):
    generators = {"github-actions": GitHubActionsGenerator, "gitlab-ci": GitLabCIGenerator}
    generator = generators.get(schedule.spec.backend.type)
    return generator().generate(schedule) if generator else ""


seen = [
    {**asdict(schedule), "nextAfterCreation": after_creation(schedule), "generated": generated(schedule)}
    for schedule in manager.list()
]
json.dump({"schedules": seen, "warnings": warnings}, sys.stdout)
