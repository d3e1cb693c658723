// Generated from templates/gitlab-ci/ by `npm run templates`. Do not edit: change the files there.
export const templates = {
    'history.yml': {
        text: `# Added to the component's job: Nosey Parker reads the whole history.
jmo-example:scan:
  variables:
    GIT_DEPTH: 0
`,
        places: { "jmo-example:scan": [90, 118, 70, 86, 70, 0, 1], "jmo-example:scan\nvariables": [105, 118, 90, 99, 88, 2, 1], "jmo-example:scan\nvariables\nGIT_DEPTH": [116, 117, 105, 114, 101, 4, 0] },
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
        places: { "include": [23, 199, 0, 7, 0, 0, 1], "include\n0": [25, 109, 25, 109, 21, 2, 1], "include\n0\ncomponent": [36, 76, 25, 34, 21, 2, 0], "include\n0\ninputs": [95, 109, 81, 87, 77, 4, 1], "include\n0\ninputs\nname": [101, 108, 95, 99, 89, 6, 0], "include\n1": [113, 199, 113, 199, 109, 2, 1], "include\n1\ncomponent": [124, 166, 113, 122, 109, 2, 0], "include\n1\ninputs": [185, 199, 171, 177, 167, 4, 1], "include\n1\ninputs\nname": [191, 198, 185, 189, 179, 6, 0] },
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
  # What the runner or GitLab broke, never what the script answered.
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
  # What the runner or GitLab broke, never what the script answered.
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
  # What the runner or GitLab broke, never what the script answered.
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
# of the project; here stand their names.
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
  # What the runner or GitLab broke, never what the script answered.
  retry:
    max: 2
    when: [api_failure, runner_system_failure, scheduler_failure, stuck_or_timeout_failure]
  variables:
    GIT_STRATEGY: empty
  script:
    - jmo-schedule notify
`,
        places: { ".jmo-example": [149, 512, 40, 52, 40, 0, 1], ".jmo-example\ninherit": [162, 177, 149, 156, 147, 2, 1], ".jmo-example\ninherit\ndefault": [171, 176, 162, 169, 158, 4, 0], ".jmo-example\ninterruptible": [229, 234, 214, 227, 212, 2, 0], ".jmo-example\ntags": [247, 256, 237, 241, 235, 2, 1], ".jmo-example\ntags\n0": [249, 255, 249, 255, 243, 4, 0], ".jmo-example\nrules": [269, 512, 258, 263, 256, 2, 1], ".jmo-example\nrules\n0": [271, 375, 271, 375, 265, 4, 1], ".jmo-example\nrules\n0\nif": [275, 374, 271, 273, 265, 4, 0], ".jmo-example\nrules\n1": [479, 512, 479, 512, 473, 4, 1], ".jmo-example\nrules\n1\nif": [483, 511, 479, 481, 473, 4, 0], "jmo-example:guard": [679, 1132, 658, 675, 658, 0, 1], "jmo-example:guard\nextends": [688, 700, 679, 686, 677, 2, 0], "jmo-example:guard\nstage": [710, 714, 703, 708, 701, 2, 0], "jmo-example:guard\nimage": [728, 782, 717, 722, 715, 2, 1], "jmo-example:guard\nimage\nname": [734, 760, 728, 732, 724, 4, 0], "jmo-example:guard\nimage\nentrypoint": [777, 781, 765, 775, 761, 4, 0], "jmo-example:guard\nimage\nentrypoint\n0": [778, 780, 778, 780, 761, 4, 0], "jmo-example:guard\ntimeout": [793, 803, 784, 791, 782, 2, 0], "jmo-example:guard\nretry": [886, 985, 875, 880, 873, 2, 1], "jmo-example:guard\nretry\nmax": [891, 892, 886, 889, 882, 4, 0], "jmo-example:guard\nretry\nwhen": [903, 984, 897, 901, 893, 4, 0], "jmo-example:guard\nretry\nwhen\n0": [904, 915, 904, 915, 893, 4, 0], "jmo-example:guard\nretry\nwhen\n1": [917, 938, 917, 938, 893, 4, 0], "jmo-example:guard\nretry\nwhen\n2": [940, 957, 940, 957, 893, 4, 0], "jmo-example:guard\nretry\nwhen\n3": [959, 983, 959, 983, 893, 4, 0], "jmo-example:guard\nvariables": [1002, 1022, 987, 996, 985, 2, 1], "jmo-example:guard\nvariables\nGIT_STRATEGY": [1016, 1021, 1002, 1014, 998, 4, 0], "jmo-example:guard\nscript": [1036, 1057, 1024, 1030, 1022, 2, 1], "jmo-example:guard\nscript\n0": [1038, 1056, 1038, 1056, 1032, 4, 0], "jmo-example:guard\nartifacts": [1074, 1132, 1059, 1068, 1057, 2, 1], "jmo-example:guard\nartifacts\nreports": [1089, 1111, 1074, 1081, 1070, 4, 1], "jmo-example:guard\nartifacts\nreports\ndotenv": [1097, 1110, 1089, 1095, 1083, 6, 0], "jmo-example:guard\nartifacts\nexpire_in": [1126, 1131, 1115, 1124, 1111, 4, 0], "jmo-example:scan": [1153, 1868, 1133, 1149, 1133, 0, 1], "jmo-example:scan\nextends": [1162, 1174, 1153, 1160, 1151, 2, 0], "jmo-example:scan\nstage": [1184, 1188, 1177, 1182, 1175, 2, 0], "jmo-example:scan\nneeds": [1202, 1222, 1191, 1196, 1189, 2, 1], "jmo-example:scan\nneeds\n0": [1204, 1221, 1204, 1221, 1198, 4, 0], "jmo-example:scan\nimage": [1235, 1363, 1224, 1229, 1222, 2, 1], "jmo-example:scan\nimage\nname": [1241, 1271, 1235, 1239, 1231, 4, 0], "jmo-example:scan\nimage\nentrypoint": [1358, 1362, 1346, 1356, 1342, 4, 0], "jmo-example:scan\nimage\nentrypoint\n0": [1359, 1361, 1359, 1361, 1342, 4, 0], "jmo-example:scan\ntimeout": [1374, 1385, 1365, 1372, 1363, 2, 0], "jmo-example:scan\nretry": [1399, 1406, 1388, 1393, 1386, 2, 1], "jmo-example:scan\nretry\nmax": [1404, 1405, 1399, 1402, 1395, 4, 0], "jmo-example:scan\nvariables": [1533, 1623, 1408, 1417, 1406, 2, 1], "jmo-example:scan\nvariables\nRUNNER_SCRIPT_TIMEOUT": [1556, 1561, 1533, 1554, 1529, 4, 0], "jmo-example:scan\nvariables\nGIT_DEPTH": [1621, 1622, 1610, 1619, 1606, 4, 0], "jmo-example:scan\nscript": [1637, 1646, 1625, 1631, 1623, 2, 1], "jmo-example:scan\nscript\n0": [1639, 1645, 1639, 1645, 1633, 4, 0], "jmo-example:scan\nartifacts": [1663, 1868, 1648, 1657, 1646, 2, 1], "jmo-example:scan\nartifacts\nwhen": [1669, 1675, 1663, 1667, 1659, 4, 0], "jmo-example:scan\nartifacts\naccess": [1793, 1797, 1785, 1791, 1781, 4, 0], "jmo-example:scan\nartifacts\npaths": [1815, 1847, 1802, 1807, 1798, 4, 1], "jmo-example:scan\nartifacts\npaths\n0": [1817, 1824, 1817, 1824, 1809, 6, 0], "jmo-example:scan\nartifacts\npaths\n1": [1833, 1846, 1833, 1846, 1825, 6, 0], "jmo-example:scan\nartifacts\nexpire_in": [1862, 1867, 1851, 1860, 1847, 4, 0], "jmo-example:report": [1979, 2648, 1957, 1975, 1957, 0, 1], "jmo-example:report\nextends": [1988, 2000, 1979, 1986, 1977, 2, 0], "jmo-example:report\nstage": [2010, 2014, 2003, 2008, 2001, 2, 0], "jmo-example:report\nneeds": [2028, 2071, 2017, 2022, 2015, 2, 1], "jmo-example:report\nneeds\n0": [2030, 2047, 2030, 2047, 2024, 4, 0], "jmo-example:report\nneeds\n1": [2054, 2070, 2054, 2070, 2048, 4, 0], "jmo-example:report\nwhen": [2079, 2085, 2073, 2077, 2071, 2, 0], "jmo-example:report\nimage": [2099, 2153, 2088, 2093, 2086, 2, 1], "jmo-example:report\nimage\nname": [2105, 2131, 2099, 2103, 2095, 4, 0], "jmo-example:report\nimage\nentrypoint": [2148, 2152, 2136, 2146, 2132, 4, 0], "jmo-example:report\nimage\nentrypoint\n0": [2149, 2151, 2149, 2151, 2132, 4, 0], "jmo-example:report\ntimeout": [2164, 2174, 2155, 2162, 2153, 2, 0], "jmo-example:report\nretry": [2257, 2356, 2246, 2251, 2244, 2, 1], "jmo-example:report\nretry\nmax": [2262, 2263, 2257, 2260, 2253, 4, 0], "jmo-example:report\nretry\nwhen": [2274, 2355, 2268, 2272, 2264, 4, 0], "jmo-example:report\nretry\nwhen\n0": [2275, 2286, 2275, 2286, 2264, 4, 0], "jmo-example:report\nretry\nwhen\n1": [2288, 2309, 2288, 2309, 2264, 4, 0], "jmo-example:report\nretry\nwhen\n2": [2311, 2328, 2311, 2328, 2264, 4, 0], "jmo-example:report\nretry\nwhen\n3": [2330, 2354, 2330, 2354, 2264, 4, 0], "jmo-example:report\nscript": [2370, 2392, 2358, 2364, 2356, 2, 1], "jmo-example:report\nscript\n0": [2372, 2391, 2372, 2391, 2366, 4, 0], "jmo-example:report\nartifacts": [2409, 2648, 2394, 2403, 2392, 2, 1], "jmo-example:report\nartifacts\nwhen": [2415, 2421, 2409, 2413, 2405, 4, 0], "jmo-example:report\nartifacts\naccess": [2434, 2443, 2426, 2432, 2422, 4, 0], "jmo-example:report\nartifacts\npaths": [2461, 2501, 2448, 2453, 2444, 4, 1], "jmo-example:report\nartifacts\npaths\n0": [2463, 2478, 2463, 2478, 2455, 6, 0], "jmo-example:report\nartifacts\npaths\n1": [2487, 2500, 2487, 2500, 2479, 6, 0], "jmo-example:report\nartifacts\nreports": [2520, 2625, 2505, 2512, 2501, 4, 1], "jmo-example:report\nartifacts\nreports\nsast": [2526, 2561, 2520, 2524, 2514, 6, 0], "jmo-example:report\nartifacts\nreports\ncodequality": [2581, 2624, 2568, 2579, 2562, 6, 0], "jmo-example:report\nartifacts\nexpire_in": [2640, 2647, 2629, 2638, 2625, 4, 0], "jmo-example:gate": [2748, 3305, 2728, 2744, 2728, 0, 1], "jmo-example:gate\nextends": [2757, 2769, 2748, 2755, 2746, 2, 0], "jmo-example:gate\nstage": [2779, 2783, 2772, 2777, 2770, 2, 0], "jmo-example:gate\nneeds": [2797, 2865, 2786, 2791, 2784, 2, 1], "jmo-example:gate\nneeds\n0": [2799, 2816, 2799, 2816, 2793, 4, 0], "jmo-example:gate\nneeds\n1": [2823, 2839, 2823, 2839, 2817, 4, 0], "jmo-example:gate\nneeds\n2": [2846, 2864, 2846, 2864, 2840, 4, 0], "jmo-example:gate\nwhen": [2873, 2879, 2867, 2871, 2865, 2, 0], "jmo-example:gate\nimage": [2893, 2947, 2882, 2887, 2880, 2, 1], "jmo-example:gate\nimage\nname": [2899, 2925, 2893, 2897, 2889, 4, 0], "jmo-example:gate\nimage\nentrypoint": [2942, 2946, 2930, 2940, 2926, 4, 0], "jmo-example:gate\nimage\nentrypoint\n0": [2943, 2945, 2943, 2945, 2926, 4, 0], "jmo-example:gate\ntimeout": [2958, 2968, 2949, 2956, 2947, 2, 0], "jmo-example:gate\nretry": [3051, 3150, 3040, 3045, 3038, 2, 1], "jmo-example:gate\nretry\nmax": [3056, 3057, 3051, 3054, 3047, 4, 0], "jmo-example:gate\nretry\nwhen": [3068, 3149, 3062, 3066, 3058, 4, 0], "jmo-example:gate\nretry\nwhen\n0": [3069, 3080, 3069, 3080, 3058, 4, 0], "jmo-example:gate\nretry\nwhen\n1": [3082, 3103, 3082, 3103, 3058, 4, 0], "jmo-example:gate\nretry\nwhen\n2": [3105, 3122, 3105, 3122, 3058, 4, 0], "jmo-example:gate\nretry\nwhen\n3": [3124, 3148, 3124, 3148, 3058, 4, 0], "jmo-example:gate\nvariables": [3167, 3187, 3152, 3161, 3150, 2, 1], "jmo-example:gate\nvariables\nGIT_STRATEGY": [3181, 3186, 3167, 3179, 3163, 4, 0], "jmo-example:gate\nscript": [3201, 3221, 3189, 3195, 3187, 2, 1], "jmo-example:gate\nscript\n0": [3203, 3220, 3203, 3220, 3197, 4, 0], "jmo-example:gate\nartifacts": [3238, 3305, 3223, 3232, 3221, 2, 1], "jmo-example:gate\nartifacts\nwhen": [3244, 3250, 3238, 3242, 3234, 4, 0], "jmo-example:gate\nartifacts\npaths": [3268, 3284, 3255, 3260, 3251, 4, 1], "jmo-example:gate\nartifacts\npaths\n0": [3270, 3283, 3270, 3283, 3262, 6, 0], "jmo-example:gate\nartifacts\nexpire_in": [3299, 3304, 3288, 3297, 3284, 4, 0], "jmo-example:notify": [3489, 4016, 3467, 3485, 3467, 0, 1], "jmo-example:notify\nextends": [3498, 3510, 3489, 3496, 3487, 2, 0], "jmo-example:notify\nstage": [3520, 3525, 3513, 3518, 3511, 2, 0], "jmo-example:notify\nneeds": [3539, 3658, 3528, 3533, 3526, 2, 1], "jmo-example:notify\nneeds\n0": [3541, 3558, 3541, 3558, 3535, 4, 0], "jmo-example:notify\nneeds\n1": [3565, 3610, 3565, 3610, 3559, 4, 1], "jmo-example:notify\nneeds\n1\njob": [3570, 3586, 3565, 3568, 3559, 4, 0], "jmo-example:notify\nneeds\n1\nartifacts": [3604, 3609, 3593, 3602, 3587, 6, 0], "jmo-example:notify\nneeds\n2": [3616, 3634, 3616, 3634, 3610, 4, 0], "jmo-example:notify\nneeds\n3": [3641, 3657, 3641, 3657, 3635, 4, 0], "jmo-example:notify\nwhen": [3666, 3672, 3660, 3664, 3658, 2, 0], "jmo-example:notify\nimage": [3686, 3740, 3675, 3680, 3673, 2, 1], "jmo-example:notify\nimage\nname": [3692, 3718, 3686, 3690, 3682, 4, 0], "jmo-example:notify\nimage\nentrypoint": [3735, 3739, 3723, 3733, 3719, 4, 0], "jmo-example:notify\nimage\nentrypoint\n0": [3736, 3738, 3736, 3738, 3719, 4, 0], "jmo-example:notify\ntimeout": [3751, 3761, 3742, 3749, 3740, 2, 0], "jmo-example:notify\nretry": [3844, 3943, 3833, 3838, 3831, 2, 1], "jmo-example:notify\nretry\nmax": [3849, 3850, 3844, 3847, 3840, 4, 0], "jmo-example:notify\nretry\nwhen": [3861, 3942, 3855, 3859, 3851, 4, 0], "jmo-example:notify\nretry\nwhen\n0": [3862, 3873, 3862, 3873, 3851, 4, 0], "jmo-example:notify\nretry\nwhen\n1": [3875, 3896, 3875, 3896, 3851, 4, 0], "jmo-example:notify\nretry\nwhen\n2": [3898, 3915, 3898, 3915, 3851, 4, 0], "jmo-example:notify\nretry\nwhen\n3": [3917, 3941, 3917, 3941, 3851, 4, 0], "jmo-example:notify\nvariables": [3960, 3980, 3945, 3954, 3943, 2, 1], "jmo-example:notify\nvariables\nGIT_STRATEGY": [3974, 3979, 3960, 3972, 3956, 4, 0], "jmo-example:notify\nscript": [3994, 4016, 3982, 3988, 3980, 2, 1], "jmo-example:notify\nscript\n0": [3996, 4015, 3996, 4015, 3990, 4, 0] },
    },
    'runner.yml': {
        text: `# Added to the component's jobs: the runner that takes them.
.jmo-example:
  tags:
    - docker
`,
        places: { ".jmo-example": [77, 96, 61, 73, 61, 0, 1], ".jmo-example\ntags": [87, 96, 77, 81, 75, 2, 1], ".jmo-example\ntags\n0": [89, 95, 89, 95, 83, 4, 0] },
    },
};
