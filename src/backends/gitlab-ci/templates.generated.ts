// Generated from templates/gitlab-ci/ by `npm run templates`. Do not edit: change the files there.

import type { EmbeddedTemplate } from '../shared/template.js';

export type TemplateName = 'include.yml' | 'jobs.yml' | 'runner.yml' | 'scan.yml';

export const templates: Readonly<Record<TemplateName, EmbeddedTemplate>> = {
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
  services:
    - postgres:17
  id_tokens:
    ID_TOKEN:
      aud: https://vault.example.com
  timeout: 120 minutes
  retry:
    max: 1
  variables:
    # Ends the script before the job's timeout does, so that there is time to keep what was found until then.
    RUNNER_SCRIPT_TIMEOUT: 6900s
    GIT_DEPTH: 0 # Nosey Parker reads the whole history
  before_script:
    - ./prepare.sh
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
    places: {".jmo-example":[149,512,40,52,40,0,1],".jmo-example\ninherit":[162,177,149,156,147,2,1],".jmo-example\ninherit\ndefault":[171,176,162,169,158,4,0],".jmo-example\ninterruptible":[229,234,214,227,212,2,0],".jmo-example\ntags":[247,256,237,241,235,2,1],".jmo-example\ntags\n0":[249,255,249,255,243,4,0],".jmo-example\nrules":[269,512,258,263,256,2,1],".jmo-example\nrules\n0":[271,375,271,375,265,4,1],".jmo-example\nrules\n0\nif":[275,374,271,273,265,4,0],".jmo-example\nrules\n1":[479,512,479,512,473,4,1],".jmo-example\nrules\n1\nif":[483,511,479,481,473,4,0],"jmo-example:guard":[679,1134,658,675,658,0,1],"jmo-example:guard\nextends":[688,700,679,686,677,2,0],"jmo-example:guard\nstage":[710,714,703,708,701,2,0],"jmo-example:guard\nimage":[728,782,717,722,715,2,1],"jmo-example:guard\nimage\nname":[734,760,728,732,724,4,0],"jmo-example:guard\nimage\nentrypoint":[777,781,765,775,761,4,0],"jmo-example:guard\nimage\nentrypoint\n0":[778,780,778,780,761,4,0],"jmo-example:guard\ntimeout":[793,803,784,791,782,2,0],"jmo-example:guard\nretry":[888,987,877,882,875,2,1],"jmo-example:guard\nretry\nmax":[893,894,888,891,884,4,0],"jmo-example:guard\nretry\nwhen":[905,986,899,903,895,4,0],"jmo-example:guard\nretry\nwhen\n0":[906,917,906,917,895,4,0],"jmo-example:guard\nretry\nwhen\n1":[919,940,919,940,895,4,0],"jmo-example:guard\nretry\nwhen\n2":[942,959,942,959,895,4,0],"jmo-example:guard\nretry\nwhen\n3":[961,985,961,985,895,4,0],"jmo-example:guard\nvariables":[1004,1024,989,998,987,2,1],"jmo-example:guard\nvariables\nGIT_STRATEGY":[1018,1023,1004,1016,1000,4,0],"jmo-example:guard\nscript":[1038,1059,1026,1032,1024,2,1],"jmo-example:guard\nscript\n0":[1040,1058,1040,1058,1034,4,0],"jmo-example:guard\nartifacts":[1076,1134,1061,1070,1059,2,1],"jmo-example:guard\nartifacts\nreports":[1091,1113,1076,1083,1072,4,1],"jmo-example:guard\nartifacts\nreports\ndotenv":[1099,1112,1091,1097,1085,6,0],"jmo-example:guard\nartifacts\nexpire_in":[1128,1133,1117,1126,1113,4,0],"jmo-example:scan":[1155,1995,1135,1151,1135,0,1],"jmo-example:scan\nextends":[1164,1176,1155,1162,1153,2,0],"jmo-example:scan\nstage":[1186,1190,1179,1184,1177,2,0],"jmo-example:scan\nneeds":[1204,1224,1193,1198,1191,2,1],"jmo-example:scan\nneeds\n0":[1206,1223,1206,1223,1200,4,0],"jmo-example:scan\nimage":[1237,1365,1226,1231,1224,2,1],"jmo-example:scan\nimage\nname":[1243,1273,1237,1241,1233,4,0],"jmo-example:scan\nimage\nentrypoint":[1360,1364,1348,1358,1344,4,0],"jmo-example:scan\nimage\nentrypoint\n0":[1361,1363,1361,1363,1344,4,0],"jmo-example:scan\nservices":[1381,1395,1367,1375,1365,2,1],"jmo-example:scan\nservices\n0":[1383,1394,1383,1394,1377,4,0],"jmo-example:scan\nid_tokens":[1412,1459,1397,1406,1395,2,1],"jmo-example:scan\nid_tokens\nID_TOKEN":[1428,1459,1412,1420,1408,4,1],"jmo-example:scan\nid_tokens\nID_TOKEN\naud":[1433,1458,1428,1431,1422,6,0],"jmo-example:scan\ntimeout":[1470,1481,1461,1468,1459,2,0],"jmo-example:scan\nretry":[1495,1502,1484,1489,1482,2,1],"jmo-example:scan\nretry\nmax":[1500,1501,1495,1498,1491,4,0],"jmo-example:scan\nvariables":[1629,1714,1504,1513,1502,2,1],"jmo-example:scan\nvariables\nRUNNER_SCRIPT_TIMEOUT":[1652,1657,1629,1650,1625,4,0],"jmo-example:scan\nvariables\nGIT_DEPTH":[1673,1674,1662,1671,1658,4,0],"jmo-example:scan\nbefore_script":[1735,1750,1716,1729,1714,2,1],"jmo-example:scan\nbefore_script\n0":[1737,1749,1737,1749,1731,4,0],"jmo-example:scan\nscript":[1764,1773,1752,1758,1750,2,1],"jmo-example:scan\nscript\n0":[1766,1772,1766,1772,1760,4,0],"jmo-example:scan\nartifacts":[1790,1995,1775,1784,1773,2,1],"jmo-example:scan\nartifacts\nwhen":[1796,1802,1790,1794,1786,4,0],"jmo-example:scan\nartifacts\naccess":[1920,1924,1912,1918,1908,4,0],"jmo-example:scan\nartifacts\npaths":[1942,1974,1929,1934,1925,4,1],"jmo-example:scan\nartifacts\npaths\n0":[1944,1951,1944,1951,1936,6,0],"jmo-example:scan\nartifacts\npaths\n1":[1960,1973,1960,1973,1952,6,0],"jmo-example:scan\nartifacts\nexpire_in":[1989,1994,1978,1987,1974,4,0],"jmo-example:report":[2106,2777,2084,2102,2084,0,1],"jmo-example:report\nextends":[2115,2127,2106,2113,2104,2,0],"jmo-example:report\nstage":[2137,2141,2130,2135,2128,2,0],"jmo-example:report\nneeds":[2155,2198,2144,2149,2142,2,1],"jmo-example:report\nneeds\n0":[2157,2174,2157,2174,2151,4,0],"jmo-example:report\nneeds\n1":[2181,2197,2181,2197,2175,4,0],"jmo-example:report\nwhen":[2206,2212,2200,2204,2198,2,0],"jmo-example:report\nimage":[2226,2280,2215,2220,2213,2,1],"jmo-example:report\nimage\nname":[2232,2258,2226,2230,2222,4,0],"jmo-example:report\nimage\nentrypoint":[2275,2279,2263,2273,2259,4,0],"jmo-example:report\nimage\nentrypoint\n0":[2276,2278,2276,2278,2259,4,0],"jmo-example:report\ntimeout":[2291,2301,2282,2289,2280,2,0],"jmo-example:report\nretry":[2386,2485,2375,2380,2373,2,1],"jmo-example:report\nretry\nmax":[2391,2392,2386,2389,2382,4,0],"jmo-example:report\nretry\nwhen":[2403,2484,2397,2401,2393,4,0],"jmo-example:report\nretry\nwhen\n0":[2404,2415,2404,2415,2393,4,0],"jmo-example:report\nretry\nwhen\n1":[2417,2438,2417,2438,2393,4,0],"jmo-example:report\nretry\nwhen\n2":[2440,2457,2440,2457,2393,4,0],"jmo-example:report\nretry\nwhen\n3":[2459,2483,2459,2483,2393,4,0],"jmo-example:report\nscript":[2499,2521,2487,2493,2485,2,1],"jmo-example:report\nscript\n0":[2501,2520,2501,2520,2495,4,0],"jmo-example:report\nartifacts":[2538,2777,2523,2532,2521,2,1],"jmo-example:report\nartifacts\nwhen":[2544,2550,2538,2542,2534,4,0],"jmo-example:report\nartifacts\naccess":[2563,2572,2555,2561,2551,4,0],"jmo-example:report\nartifacts\npaths":[2590,2630,2577,2582,2573,4,1],"jmo-example:report\nartifacts\npaths\n0":[2592,2607,2592,2607,2584,6,0],"jmo-example:report\nartifacts\npaths\n1":[2616,2629,2616,2629,2608,6,0],"jmo-example:report\nartifacts\nreports":[2649,2754,2634,2641,2630,4,1],"jmo-example:report\nartifacts\nreports\nsast":[2655,2690,2649,2653,2643,6,0],"jmo-example:report\nartifacts\nreports\ncodequality":[2710,2753,2697,2708,2691,6,0],"jmo-example:report\nartifacts\nexpire_in":[2769,2776,2758,2767,2754,4,0],"jmo-example:gate":[2877,3436,2857,2873,2857,0,1],"jmo-example:gate\nextends":[2886,2898,2877,2884,2875,2,0],"jmo-example:gate\nstage":[2908,2912,2901,2906,2899,2,0],"jmo-example:gate\nneeds":[2926,2994,2915,2920,2913,2,1],"jmo-example:gate\nneeds\n0":[2928,2945,2928,2945,2922,4,0],"jmo-example:gate\nneeds\n1":[2952,2968,2952,2968,2946,4,0],"jmo-example:gate\nneeds\n2":[2975,2993,2975,2993,2969,4,0],"jmo-example:gate\nwhen":[3002,3008,2996,3000,2994,2,0],"jmo-example:gate\nimage":[3022,3076,3011,3016,3009,2,1],"jmo-example:gate\nimage\nname":[3028,3054,3022,3026,3018,4,0],"jmo-example:gate\nimage\nentrypoint":[3071,3075,3059,3069,3055,4,0],"jmo-example:gate\nimage\nentrypoint\n0":[3072,3074,3072,3074,3055,4,0],"jmo-example:gate\ntimeout":[3087,3097,3078,3085,3076,2,0],"jmo-example:gate\nretry":[3182,3281,3171,3176,3169,2,1],"jmo-example:gate\nretry\nmax":[3187,3188,3182,3185,3178,4,0],"jmo-example:gate\nretry\nwhen":[3199,3280,3193,3197,3189,4,0],"jmo-example:gate\nretry\nwhen\n0":[3200,3211,3200,3211,3189,4,0],"jmo-example:gate\nretry\nwhen\n1":[3213,3234,3213,3234,3189,4,0],"jmo-example:gate\nretry\nwhen\n2":[3236,3253,3236,3253,3189,4,0],"jmo-example:gate\nretry\nwhen\n3":[3255,3279,3255,3279,3189,4,0],"jmo-example:gate\nvariables":[3298,3318,3283,3292,3281,2,1],"jmo-example:gate\nvariables\nGIT_STRATEGY":[3312,3317,3298,3310,3294,4,0],"jmo-example:gate\nscript":[3332,3352,3320,3326,3318,2,1],"jmo-example:gate\nscript\n0":[3334,3351,3334,3351,3328,4,0],"jmo-example:gate\nartifacts":[3369,3436,3354,3363,3352,2,1],"jmo-example:gate\nartifacts\nwhen":[3375,3381,3369,3373,3365,4,0],"jmo-example:gate\nartifacts\npaths":[3399,3415,3386,3391,3382,4,1],"jmo-example:gate\nartifacts\npaths\n0":[3401,3414,3401,3414,3393,6,0],"jmo-example:gate\nartifacts\nexpire_in":[3430,3435,3419,3428,3415,4,0],"jmo-example:notify":[3626,4155,3604,3622,3604,0,1],"jmo-example:notify\nextends":[3635,3647,3626,3633,3624,2,0],"jmo-example:notify\nstage":[3657,3662,3650,3655,3648,2,0],"jmo-example:notify\nneeds":[3676,3795,3665,3670,3663,2,1],"jmo-example:notify\nneeds\n0":[3678,3695,3678,3695,3672,4,0],"jmo-example:notify\nneeds\n1":[3702,3747,3702,3747,3696,4,1],"jmo-example:notify\nneeds\n1\njob":[3707,3723,3702,3705,3696,4,0],"jmo-example:notify\nneeds\n1\nartifacts":[3741,3746,3730,3739,3724,6,0],"jmo-example:notify\nneeds\n2":[3753,3771,3753,3771,3747,4,0],"jmo-example:notify\nneeds\n3":[3778,3794,3778,3794,3772,4,0],"jmo-example:notify\nwhen":[3803,3809,3797,3801,3795,2,0],"jmo-example:notify\nimage":[3823,3877,3812,3817,3810,2,1],"jmo-example:notify\nimage\nname":[3829,3855,3823,3827,3819,4,0],"jmo-example:notify\nimage\nentrypoint":[3872,3876,3860,3870,3856,4,0],"jmo-example:notify\nimage\nentrypoint\n0":[3873,3875,3873,3875,3856,4,0],"jmo-example:notify\ntimeout":[3888,3898,3879,3886,3877,2,0],"jmo-example:notify\nretry":[3983,4082,3972,3977,3970,2,1],"jmo-example:notify\nretry\nmax":[3988,3989,3983,3986,3979,4,0],"jmo-example:notify\nretry\nwhen":[4000,4081,3994,3998,3990,4,0],"jmo-example:notify\nretry\nwhen\n0":[4001,4012,4001,4012,3990,4,0],"jmo-example:notify\nretry\nwhen\n1":[4014,4035,4014,4035,3990,4,0],"jmo-example:notify\nretry\nwhen\n2":[4037,4054,4037,4054,3990,4,0],"jmo-example:notify\nretry\nwhen\n3":[4056,4080,4056,4080,3990,4,0],"jmo-example:notify\nvariables":[4099,4119,4084,4093,4082,2,1],"jmo-example:notify\nvariables\nGIT_STRATEGY":[4113,4118,4099,4111,4095,4,0],"jmo-example:notify\nscript":[4133,4155,4121,4127,4119,2,1],"jmo-example:notify\nscript\n0":[4135,4154,4135,4154,4129,4,0]},
  },
  'runner.yml': {
    text: `# Added to the component's jobs: the runner that takes them.
.jmo-example:
  tags:
    - docker
`,
    places: {".jmo-example":[77,96,61,73,61,0,1],".jmo-example\ntags":[87,96,77,81,75,2,1],".jmo-example\ntags\n0":[89,95,89,95,83,4,0]},
  },
  'scan.yml': {
    text: `# Added to the component's scan job.
jmo-example:scan:
  services:
    - postgres:17
  id_tokens:
    ID_TOKEN:
      aud: https://vault.example.com
  variables:
    GIT_DEPTH: 0 # Nosey Parker reads the whole history
  before_script:
    - ./prepare.sh
`,
    places: {"jmo-example:scan":[57,254,37,53,37,0,1],"jmo-example:scan\nservices":[71,85,57,65,55,2,1],"jmo-example:scan\nservices\n0":[73,84,73,84,67,4,0],"jmo-example:scan\nid_tokens":[102,149,87,96,85,2,1],"jmo-example:scan\nid_tokens\nID_TOKEN":[118,149,102,110,98,4,1],"jmo-example:scan\nid_tokens\nID_TOKEN\naud":[123,148,118,121,112,6,0],"jmo-example:scan\nvariables":[166,218,151,160,149,2,1],"jmo-example:scan\nvariables\nGIT_DEPTH":[177,178,166,175,162,4,0],"jmo-example:scan\nbefore_script":[239,254,220,233,218,2,1],"jmo-example:scan\nbefore_script\n0":[241,253,241,253,235,4,0]},
  },
};
