// Generated from templates/gitlab-ci/ by `npm run templates`. Do not edit: change the files there.

import type { EmbeddedTemplate } from '../shared/template.js';

export type TemplateName = 'history.yml' | 'include.yml' | 'jobs.yml' | 'runner.yml';

export const templates: Readonly<Record<TemplateName, EmbeddedTemplate>> = {
  'history.yml': {
    text: `# Added to the component's job: Nosey Parker reads the whole history.
jmo-example:scan:
  variables:
    GIT_DEPTH: 0
`,
    places: {"jmo-example:scan":[90,118,70,86,70,0,1],"jmo-example:scan\nvariables":[105,118,90,99,88,2,1],"jmo-example:scan\nvariables\nGIT_DEPTH":[116,117,105,114,101,4,0]},
  },
  'include.yml': {
    text: `include:
  # example
  - component: $CI_SERVER_FQDN/group/project/scan@1.0.0
    inputs:
      name: example
  - component: $CI_SERVER_FQDN/group/project/notify@1.0.0
    inputs:
      name: example
`,
    places: {"include":[23,199,0,7,0,0,1],"include\n0":[25,109,25,109,21,2,1],"include\n0\ncomponent":[36,76,25,34,21,2,0],"include\n0\ninputs":[95,109,81,87,77,4,1],"include\n0\ninputs\nname":[101,108,95,99,89,6,0],"include\n1":[113,199,113,199,109,2,1],"include\n1\ncomponent":[124,166,113,122,109,2,0],"include\n1\ninputs":[185,199,171,177,167,4,1],"include\n1\ninputs\nname":[191,198,185,189,179,6,0]},
  },
  'jobs.yml': {
    text: `# What all jobs of this schedule share.
.jmo-example:
  # Nothing from the project's own \`default:\` reaches these jobs, such as its before_script.
  inherit:
    default: false
  # A push must not cancel a scan.
  interruptible: false
  tags:
    - docker
  rules:
    - if: '$CI_PIPELINE_SOURCE == "schedule" && $CI_PIPELINE_SCHEDULE_DESCRIPTION == "jmo-schedule: example"'
    # By hand: Build > Pipelines > New pipeline, with the variable JMO_SCHEDULE set to this name.
    - if: '$JMO_SCHEDULE == "example"'

# Decides whether this run may scan. The answer reaches the other jobs as JMO_GUARD_RUN, since GitLab chooses jobs
# before any of them has run.
jmo-example:guard:
  extends: .jmo-example
  stage: .pre
  image:
    name: registry.example.com/cli:1
    entrypoint: ['']
  timeout: 10 minutes
  # Retry failures of the runner or of GitLab, never a failing script.
  retry:
    max: 2
    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]
  variables:
    GIT_STRATEGY: empty
  script:
    - jmo-schedule guard
  artifacts:
    reports:
      dotenv: jmo-guard.env
    expire_in: 1 day

jmo-example:scan:
  extends: .jmo-example
  stage: test
  needs:
    - jmo-example:guard
  image:
    name: registry.example.com/scanner:1
    # The image's own entrypoint is the scanner; a job needs a shell.
    entrypoint: ['']
  timeout: 120 minutes
  retry:
    max: 1
  variables:
    # Ends the script before the job's timeout does, so that there is time to keep what was found until then.
    RUNNER_SCRIPT_TIMEOUT: 6900s
    # Nosey Parker reads the whole history.
    GIT_DEPTH: 0
  script:
    - jmo ci
  artifacts:
    when: always
    # JMo's findings hold found secrets in clear: the later jobs get them, and nobody can download them.
    access: none
    paths:
      - results
      - .jmo-schedule
    expire_in: 1 day

# A job of its own that succeeds, since GitLab reads reports from successful jobs only.
jmo-example:report:
  extends: .jmo-example
  stage: test
  needs:
    - jmo-example:guard
    - jmo-example:scan
  when: always
  image:
    name: registry.example.com/cli:1
    entrypoint: ['']
  timeout: 10 minutes
  # Retry failures of the runner or of GitLab, never a failing script.
  retry:
    max: 2
    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]
  script:
    - jmo-schedule report
  artifacts:
    when: always
    access: developer
    paths:
      - results/reports
      - .jmo-schedule
    reports:
      sast: results/reports/gl-sast-report.json
      codequality: results/reports/gl-code-quality-report.json
    expire_in: 30 days

# Exit code 1: findings at or above the threshold. 2: it could not be checked.
jmo-example:gate:
  extends: .jmo-example
  stage: test
  needs:
    - jmo-example:guard
    - jmo-example:scan
    - jmo-example:report
  when: always
  image:
    name: registry.example.com/cli:1
    entrypoint: ['']
  timeout: 10 minutes
  # Retry failures of the runner or of GitLab, never a failing script.
  retry:
    max: 2
    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]
  variables:
    GIT_STRATEGY: empty
  script:
    - jmo-schedule gate
  artifacts:
    when: always
    paths:
      - .jmo-schedule
    expire_in: 1 day

# A job of its own, so that a scan that timed out or lost its runner is reported too. The webhooks are CI/CD variables
# of the project; only their names appear here.
jmo-example:notify:
  extends: .jmo-example
  stage: .post
  needs:
    - jmo-example:guard
    - job: jmo-example:scan
      artifacts: false
    - jmo-example:report
    - jmo-example:gate
  when: always
  image:
    name: registry.example.com/cli:1
    entrypoint: ['']
  timeout: 10 minutes
  # Retry failures of the runner or of GitLab, never a failing script.
  retry:
    max: 2
    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]
  variables:
    GIT_STRATEGY: empty
  script:
    - jmo-schedule notify
`,
    places: {".jmo-example":[149,512,40,52,40,0,1],".jmo-example\ninherit":[162,177,149,156,147,2,1],".jmo-example\ninherit\ndefault":[171,176,162,169,158,4,0],".jmo-example\ninterruptible":[229,234,214,227,212,2,0],".jmo-example\ntags":[247,256,237,241,235,2,1],".jmo-example\ntags\n0":[249,255,249,255,243,4,0],".jmo-example\nrules":[269,512,258,263,256,2,1],".jmo-example\nrules\n0":[271,375,271,375,265,4,1],".jmo-example\nrules\n0\nif":[275,374,271,273,265,4,0],".jmo-example\nrules\n1":[479,512,479,512,473,4,1],".jmo-example\nrules\n1\nif":[483,511,479,481,473,4,0],"jmo-example:guard":[679,1134,658,675,658,0,1],"jmo-example:guard\nextends":[688,700,679,686,677,2,0],"jmo-example:guard\nstage":[710,714,703,708,701,2,0],"jmo-example:guard\nimage":[728,782,717,722,715,2,1],"jmo-example:guard\nimage\nname":[734,760,728,732,724,4,0],"jmo-example:guard\nimage\nentrypoint":[777,781,765,775,761,4,0],"jmo-example:guard\nimage\nentrypoint\n0":[778,780,778,780,761,4,0],"jmo-example:guard\ntimeout":[793,803,784,791,782,2,0],"jmo-example:guard\nretry":[888,987,877,882,875,2,1],"jmo-example:guard\nretry\nmax":[893,894,888,891,884,4,0],"jmo-example:guard\nretry\nwhen":[905,986,899,903,895,4,0],"jmo-example:guard\nretry\nwhen\n0":[906,917,906,917,895,4,0],"jmo-example:guard\nretry\nwhen\n1":[919,940,919,940,895,4,0],"jmo-example:guard\nretry\nwhen\n2":[942,959,942,959,895,4,0],"jmo-example:guard\nretry\nwhen\n3":[961,985,961,985,895,4,0],"jmo-example:guard\nvariables":[1004,1024,989,998,987,2,1],"jmo-example:guard\nvariables\nGIT_STRATEGY":[1018,1023,1004,1016,1000,4,0],"jmo-example:guard\nscript":[1038,1059,1026,1032,1024,2,1],"jmo-example:guard\nscript\n0":[1040,1058,1040,1058,1034,4,0],"jmo-example:guard\nartifacts":[1076,1134,1061,1070,1059,2,1],"jmo-example:guard\nartifacts\nreports":[1091,1113,1076,1083,1072,4,1],"jmo-example:guard\nartifacts\nreports\ndotenv":[1099,1112,1091,1097,1085,6,0],"jmo-example:guard\nartifacts\nexpire_in":[1128,1133,1117,1126,1113,4,0],"jmo-example:scan":[1155,1870,1135,1151,1135,0,1],"jmo-example:scan\nextends":[1164,1176,1155,1162,1153,2,0],"jmo-example:scan\nstage":[1186,1190,1179,1184,1177,2,0],"jmo-example:scan\nneeds":[1204,1224,1193,1198,1191,2,1],"jmo-example:scan\nneeds\n0":[1206,1223,1206,1223,1200,4,0],"jmo-example:scan\nimage":[1237,1365,1226,1231,1224,2,1],"jmo-example:scan\nimage\nname":[1243,1273,1237,1241,1233,4,0],"jmo-example:scan\nimage\nentrypoint":[1360,1364,1348,1358,1344,4,0],"jmo-example:scan\nimage\nentrypoint\n0":[1361,1363,1361,1363,1344,4,0],"jmo-example:scan\ntimeout":[1376,1387,1367,1374,1365,2,0],"jmo-example:scan\nretry":[1401,1408,1390,1395,1388,2,1],"jmo-example:scan\nretry\nmax":[1406,1407,1401,1404,1397,4,0],"jmo-example:scan\nvariables":[1535,1625,1410,1419,1408,2,1],"jmo-example:scan\nvariables\nRUNNER_SCRIPT_TIMEOUT":[1558,1563,1535,1556,1531,4,0],"jmo-example:scan\nvariables\nGIT_DEPTH":[1623,1624,1612,1621,1608,4,0],"jmo-example:scan\nscript":[1639,1648,1627,1633,1625,2,1],"jmo-example:scan\nscript\n0":[1641,1647,1641,1647,1635,4,0],"jmo-example:scan\nartifacts":[1665,1870,1650,1659,1648,2,1],"jmo-example:scan\nartifacts\nwhen":[1671,1677,1665,1669,1661,4,0],"jmo-example:scan\nartifacts\naccess":[1795,1799,1787,1793,1783,4,0],"jmo-example:scan\nartifacts\npaths":[1817,1849,1804,1809,1800,4,1],"jmo-example:scan\nartifacts\npaths\n0":[1819,1826,1819,1826,1811,6,0],"jmo-example:scan\nartifacts\npaths\n1":[1835,1848,1835,1848,1827,6,0],"jmo-example:scan\nartifacts\nexpire_in":[1864,1869,1853,1862,1849,4,0],"jmo-example:report":[1981,2652,1959,1977,1959,0,1],"jmo-example:report\nextends":[1990,2002,1981,1988,1979,2,0],"jmo-example:report\nstage":[2012,2016,2005,2010,2003,2,0],"jmo-example:report\nneeds":[2030,2073,2019,2024,2017,2,1],"jmo-example:report\nneeds\n0":[2032,2049,2032,2049,2026,4,0],"jmo-example:report\nneeds\n1":[2056,2072,2056,2072,2050,4,0],"jmo-example:report\nwhen":[2081,2087,2075,2079,2073,2,0],"jmo-example:report\nimage":[2101,2155,2090,2095,2088,2,1],"jmo-example:report\nimage\nname":[2107,2133,2101,2105,2097,4,0],"jmo-example:report\nimage\nentrypoint":[2150,2154,2138,2148,2134,4,0],"jmo-example:report\nimage\nentrypoint\n0":[2151,2153,2151,2153,2134,4,0],"jmo-example:report\ntimeout":[2166,2176,2157,2164,2155,2,0],"jmo-example:report\nretry":[2261,2360,2250,2255,2248,2,1],"jmo-example:report\nretry\nmax":[2266,2267,2261,2264,2257,4,0],"jmo-example:report\nretry\nwhen":[2278,2359,2272,2276,2268,4,0],"jmo-example:report\nretry\nwhen\n0":[2279,2290,2279,2290,2268,4,0],"jmo-example:report\nretry\nwhen\n1":[2292,2313,2292,2313,2268,4,0],"jmo-example:report\nretry\nwhen\n2":[2315,2332,2315,2332,2268,4,0],"jmo-example:report\nretry\nwhen\n3":[2334,2358,2334,2358,2268,4,0],"jmo-example:report\nscript":[2374,2396,2362,2368,2360,2,1],"jmo-example:report\nscript\n0":[2376,2395,2376,2395,2370,4,0],"jmo-example:report\nartifacts":[2413,2652,2398,2407,2396,2,1],"jmo-example:report\nartifacts\nwhen":[2419,2425,2413,2417,2409,4,0],"jmo-example:report\nartifacts\naccess":[2438,2447,2430,2436,2426,4,0],"jmo-example:report\nartifacts\npaths":[2465,2505,2452,2457,2448,4,1],"jmo-example:report\nartifacts\npaths\n0":[2467,2482,2467,2482,2459,6,0],"jmo-example:report\nartifacts\npaths\n1":[2491,2504,2491,2504,2483,6,0],"jmo-example:report\nartifacts\nreports":[2524,2629,2509,2516,2505,4,1],"jmo-example:report\nartifacts\nreports\nsast":[2530,2565,2524,2528,2518,6,0],"jmo-example:report\nartifacts\nreports\ncodequality":[2585,2628,2572,2583,2566,6,0],"jmo-example:report\nartifacts\nexpire_in":[2644,2651,2633,2642,2629,4,0],"jmo-example:gate":[2752,3311,2732,2748,2732,0,1],"jmo-example:gate\nextends":[2761,2773,2752,2759,2750,2,0],"jmo-example:gate\nstage":[2783,2787,2776,2781,2774,2,0],"jmo-example:gate\nneeds":[2801,2869,2790,2795,2788,2,1],"jmo-example:gate\nneeds\n0":[2803,2820,2803,2820,2797,4,0],"jmo-example:gate\nneeds\n1":[2827,2843,2827,2843,2821,4,0],"jmo-example:gate\nneeds\n2":[2850,2868,2850,2868,2844,4,0],"jmo-example:gate\nwhen":[2877,2883,2871,2875,2869,2,0],"jmo-example:gate\nimage":[2897,2951,2886,2891,2884,2,1],"jmo-example:gate\nimage\nname":[2903,2929,2897,2901,2893,4,0],"jmo-example:gate\nimage\nentrypoint":[2946,2950,2934,2944,2930,4,0],"jmo-example:gate\nimage\nentrypoint\n0":[2947,2949,2947,2949,2930,4,0],"jmo-example:gate\ntimeout":[2962,2972,2953,2960,2951,2,0],"jmo-example:gate\nretry":[3057,3156,3046,3051,3044,2,1],"jmo-example:gate\nretry\nmax":[3062,3063,3057,3060,3053,4,0],"jmo-example:gate\nretry\nwhen":[3074,3155,3068,3072,3064,4,0],"jmo-example:gate\nretry\nwhen\n0":[3075,3086,3075,3086,3064,4,0],"jmo-example:gate\nretry\nwhen\n1":[3088,3109,3088,3109,3064,4,0],"jmo-example:gate\nretry\nwhen\n2":[3111,3128,3111,3128,3064,4,0],"jmo-example:gate\nretry\nwhen\n3":[3130,3154,3130,3154,3064,4,0],"jmo-example:gate\nvariables":[3173,3193,3158,3167,3156,2,1],"jmo-example:gate\nvariables\nGIT_STRATEGY":[3187,3192,3173,3185,3169,4,0],"jmo-example:gate\nscript":[3207,3227,3195,3201,3193,2,1],"jmo-example:gate\nscript\n0":[3209,3226,3209,3226,3203,4,0],"jmo-example:gate\nartifacts":[3244,3311,3229,3238,3227,2,1],"jmo-example:gate\nartifacts\nwhen":[3250,3256,3244,3248,3240,4,0],"jmo-example:gate\nartifacts\npaths":[3274,3290,3261,3266,3257,4,1],"jmo-example:gate\nartifacts\npaths\n0":[3276,3289,3276,3289,3268,6,0],"jmo-example:gate\nartifacts\nexpire_in":[3305,3310,3294,3303,3290,4,0],"jmo-example:notify":[3501,4030,3479,3497,3479,0,1],"jmo-example:notify\nextends":[3510,3522,3501,3508,3499,2,0],"jmo-example:notify\nstage":[3532,3537,3525,3530,3523,2,0],"jmo-example:notify\nneeds":[3551,3670,3540,3545,3538,2,1],"jmo-example:notify\nneeds\n0":[3553,3570,3553,3570,3547,4,0],"jmo-example:notify\nneeds\n1":[3577,3622,3577,3622,3571,4,1],"jmo-example:notify\nneeds\n1\njob":[3582,3598,3577,3580,3571,4,0],"jmo-example:notify\nneeds\n1\nartifacts":[3616,3621,3605,3614,3599,6,0],"jmo-example:notify\nneeds\n2":[3628,3646,3628,3646,3622,4,0],"jmo-example:notify\nneeds\n3":[3653,3669,3653,3669,3647,4,0],"jmo-example:notify\nwhen":[3678,3684,3672,3676,3670,2,0],"jmo-example:notify\nimage":[3698,3752,3687,3692,3685,2,1],"jmo-example:notify\nimage\nname":[3704,3730,3698,3702,3694,4,0],"jmo-example:notify\nimage\nentrypoint":[3747,3751,3735,3745,3731,4,0],"jmo-example:notify\nimage\nentrypoint\n0":[3748,3750,3748,3750,3731,4,0],"jmo-example:notify\ntimeout":[3763,3773,3754,3761,3752,2,0],"jmo-example:notify\nretry":[3858,3957,3847,3852,3845,2,1],"jmo-example:notify\nretry\nmax":[3863,3864,3858,3861,3854,4,0],"jmo-example:notify\nretry\nwhen":[3875,3956,3869,3873,3865,4,0],"jmo-example:notify\nretry\nwhen\n0":[3876,3887,3876,3887,3865,4,0],"jmo-example:notify\nretry\nwhen\n1":[3889,3910,3889,3910,3865,4,0],"jmo-example:notify\nretry\nwhen\n2":[3912,3929,3912,3929,3865,4,0],"jmo-example:notify\nretry\nwhen\n3":[3931,3955,3931,3955,3865,4,0],"jmo-example:notify\nvariables":[3974,3994,3959,3968,3957,2,1],"jmo-example:notify\nvariables\nGIT_STRATEGY":[3988,3993,3974,3986,3970,4,0],"jmo-example:notify\nscript":[4008,4030,3996,4002,3994,2,1],"jmo-example:notify\nscript\n0":[4010,4029,4010,4029,4004,4,0]},
  },
  'runner.yml': {
    text: `# Added to the component's jobs: the runner that takes them.
.jmo-example:
  tags:
    - docker
`,
    places: {".jmo-example":[77,96,61,73,61,0,1],".jmo-example\ntags":[87,96,77,81,75,2,1],".jmo-example\ntags\n0":[89,95,89,95,83,4,0]},
  },
};
