// Generated from templates/gitlab-ci/ by `npm run templates`. Do not edit: change the files there.
export const templates = {
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
  script:
    - jmo ci
  artifacts:
    when: always
    access: developer
    paths:
      - results
      - .jmo-schedule
    expire_in: 30 days

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
  variables:
    GIT_STRATEGY: empty
  script:
    - jmo-schedule notify
`,
        places: { ".jmo-example": [149, 512, 40, 52, 40, 0, 1], ".jmo-example\ninherit": [162, 177, 149, 156, 147, 2, 1], ".jmo-example\ninherit\ndefault": [171, 176, 162, 169, 158, 4, 0], ".jmo-example\ninterruptible": [229, 234, 214, 227, 212, 2, 0], ".jmo-example\ntags": [247, 256, 237, 241, 235, 2, 1], ".jmo-example\ntags\n0": [249, 255, 249, 255, 243, 4, 0], ".jmo-example\nrules": [269, 512, 258, 263, 256, 2, 1], ".jmo-example\nrules\n0": [271, 375, 271, 375, 265, 4, 1], ".jmo-example\nrules\n0\nif": [275, 374, 271, 273, 265, 4, 0], ".jmo-example\nrules\n1": [479, 512, 479, 512, 473, 4, 1], ".jmo-example\nrules\n1\nif": [483, 511, 479, 481, 473, 4, 0], "jmo-example:guard": [679, 951, 658, 675, 658, 0, 1], "jmo-example:guard\nextends": [688, 700, 679, 686, 677, 2, 0], "jmo-example:guard\nstage": [710, 714, 703, 708, 701, 2, 0], "jmo-example:guard\nimage": [728, 782, 717, 722, 715, 2, 1], "jmo-example:guard\nimage\nname": [734, 760, 728, 732, 724, 4, 0], "jmo-example:guard\nimage\nentrypoint": [777, 781, 765, 775, 761, 4, 0], "jmo-example:guard\nimage\nentrypoint\n0": [778, 780, 778, 780, 761, 4, 0], "jmo-example:guard\ntimeout": [793, 803, 784, 791, 782, 2, 0], "jmo-example:guard\nvariables": [821, 841, 806, 815, 804, 2, 1], "jmo-example:guard\nvariables\nGIT_STRATEGY": [835, 840, 821, 833, 817, 4, 0], "jmo-example:guard\nscript": [855, 876, 843, 849, 841, 2, 1], "jmo-example:guard\nscript\n0": [857, 875, 857, 875, 851, 4, 0], "jmo-example:guard\nartifacts": [893, 951, 878, 887, 876, 2, 1], "jmo-example:guard\nartifacts\nreports": [908, 930, 893, 900, 889, 4, 1], "jmo-example:guard\nartifacts\nreports\ndotenv": [916, 929, 908, 914, 902, 6, 0], "jmo-example:guard\nartifacts\nexpire_in": [945, 950, 934, 943, 930, 4, 0], "jmo-example:scan": [972, 1528, 952, 968, 952, 0, 1], "jmo-example:scan\nextends": [981, 993, 972, 979, 970, 2, 0], "jmo-example:scan\nstage": [1003, 1007, 996, 1001, 994, 2, 0], "jmo-example:scan\nneeds": [1021, 1041, 1010, 1015, 1008, 2, 1], "jmo-example:scan\nneeds\n0": [1023, 1040, 1023, 1040, 1017, 4, 0], "jmo-example:scan\nimage": [1054, 1182, 1043, 1048, 1041, 2, 1], "jmo-example:scan\nimage\nname": [1060, 1090, 1054, 1058, 1050, 4, 0], "jmo-example:scan\nimage\nentrypoint": [1177, 1181, 1165, 1175, 1161, 4, 0], "jmo-example:scan\nimage\nentrypoint\n0": [1178, 1180, 1178, 1180, 1161, 4, 0], "jmo-example:scan\ntimeout": [1193, 1204, 1184, 1191, 1182, 2, 0], "jmo-example:scan\nretry": [1218, 1225, 1207, 1212, 1205, 2, 1], "jmo-example:scan\nretry\nmax": [1223, 1224, 1218, 1221, 1214, 4, 0], "jmo-example:scan\nvariables": [1352, 1381, 1227, 1236, 1225, 2, 1], "jmo-example:scan\nvariables\nRUNNER_SCRIPT_TIMEOUT": [1375, 1380, 1352, 1373, 1348, 4, 0], "jmo-example:scan\nscript": [1395, 1404, 1383, 1389, 1381, 2, 1], "jmo-example:scan\nscript\n0": [1397, 1403, 1397, 1403, 1391, 4, 0], "jmo-example:scan\nartifacts": [1421, 1528, 1406, 1415, 1404, 2, 1], "jmo-example:scan\nartifacts\nwhen": [1427, 1433, 1421, 1425, 1417, 4, 0], "jmo-example:scan\nartifacts\naccess": [1446, 1455, 1438, 1444, 1434, 4, 0], "jmo-example:scan\nartifacts\npaths": [1473, 1505, 1460, 1465, 1456, 4, 1], "jmo-example:scan\nartifacts\npaths\n0": [1475, 1482, 1475, 1482, 1467, 6, 0], "jmo-example:scan\nartifacts\npaths\n1": [1491, 1504, 1491, 1504, 1483, 6, 0], "jmo-example:scan\nartifacts\nexpire_in": [1520, 1527, 1509, 1518, 1505, 4, 0], "jmo-example:report": [1639, 2127, 1617, 1635, 1617, 0, 1], "jmo-example:report\nextends": [1648, 1660, 1639, 1646, 1637, 2, 0], "jmo-example:report\nstage": [1670, 1674, 1663, 1668, 1661, 2, 0], "jmo-example:report\nneeds": [1688, 1731, 1677, 1682, 1675, 2, 1], "jmo-example:report\nneeds\n0": [1690, 1707, 1690, 1707, 1684, 4, 0], "jmo-example:report\nneeds\n1": [1714, 1730, 1714, 1730, 1708, 4, 0], "jmo-example:report\nwhen": [1739, 1745, 1733, 1737, 1731, 2, 0], "jmo-example:report\nimage": [1759, 1813, 1748, 1753, 1746, 2, 1], "jmo-example:report\nimage\nname": [1765, 1791, 1759, 1763, 1755, 4, 0], "jmo-example:report\nimage\nentrypoint": [1808, 1812, 1796, 1806, 1792, 4, 0], "jmo-example:report\nimage\nentrypoint\n0": [1809, 1811, 1809, 1811, 1792, 4, 0], "jmo-example:report\ntimeout": [1824, 1834, 1815, 1822, 1813, 2, 0], "jmo-example:report\nscript": [1849, 1871, 1837, 1843, 1835, 2, 1], "jmo-example:report\nscript\n0": [1851, 1870, 1851, 1870, 1845, 4, 0], "jmo-example:report\nartifacts": [1888, 2127, 1873, 1882, 1871, 2, 1], "jmo-example:report\nartifacts\nwhen": [1894, 1900, 1888, 1892, 1884, 4, 0], "jmo-example:report\nartifacts\naccess": [1913, 1922, 1905, 1911, 1901, 4, 0], "jmo-example:report\nartifacts\npaths": [1940, 1980, 1927, 1932, 1923, 4, 1], "jmo-example:report\nartifacts\npaths\n0": [1942, 1957, 1942, 1957, 1934, 6, 0], "jmo-example:report\nartifacts\npaths\n1": [1966, 1979, 1966, 1979, 1958, 6, 0], "jmo-example:report\nartifacts\nreports": [1999, 2104, 1984, 1991, 1980, 4, 1], "jmo-example:report\nartifacts\nreports\nsast": [2005, 2040, 1999, 2003, 1993, 6, 0], "jmo-example:report\nartifacts\nreports\ncodequality": [2060, 2103, 2047, 2058, 2041, 6, 0], "jmo-example:report\nartifacts\nexpire_in": [2119, 2126, 2108, 2117, 2104, 4, 0], "jmo-example:gate": [2227, 2603, 2207, 2223, 2207, 0, 1], "jmo-example:gate\nextends": [2236, 2248, 2227, 2234, 2225, 2, 0], "jmo-example:gate\nstage": [2258, 2262, 2251, 2256, 2249, 2, 0], "jmo-example:gate\nneeds": [2276, 2344, 2265, 2270, 2263, 2, 1], "jmo-example:gate\nneeds\n0": [2278, 2295, 2278, 2295, 2272, 4, 0], "jmo-example:gate\nneeds\n1": [2302, 2318, 2302, 2318, 2296, 4, 0], "jmo-example:gate\nneeds\n2": [2325, 2343, 2325, 2343, 2319, 4, 0], "jmo-example:gate\nwhen": [2352, 2358, 2346, 2350, 2344, 2, 0], "jmo-example:gate\nimage": [2372, 2426, 2361, 2366, 2359, 2, 1], "jmo-example:gate\nimage\nname": [2378, 2404, 2372, 2376, 2368, 4, 0], "jmo-example:gate\nimage\nentrypoint": [2421, 2425, 2409, 2419, 2405, 4, 0], "jmo-example:gate\nimage\nentrypoint\n0": [2422, 2424, 2422, 2424, 2405, 4, 0], "jmo-example:gate\ntimeout": [2437, 2447, 2428, 2435, 2426, 2, 0], "jmo-example:gate\nvariables": [2465, 2485, 2450, 2459, 2448, 2, 1], "jmo-example:gate\nvariables\nGIT_STRATEGY": [2479, 2484, 2465, 2477, 2461, 4, 0], "jmo-example:gate\nscript": [2499, 2519, 2487, 2493, 2485, 2, 1], "jmo-example:gate\nscript\n0": [2501, 2518, 2501, 2518, 2495, 4, 0], "jmo-example:gate\nartifacts": [2536, 2603, 2521, 2530, 2519, 2, 1], "jmo-example:gate\nartifacts\nwhen": [2542, 2548, 2536, 2540, 2532, 4, 0], "jmo-example:gate\nartifacts\npaths": [2566, 2582, 2553, 2558, 2549, 4, 1], "jmo-example:gate\nartifacts\npaths\n0": [2568, 2581, 2568, 2581, 2560, 6, 0], "jmo-example:gate\nartifacts\nexpire_in": [2597, 2602, 2586, 2595, 2582, 4, 0], "jmo-example:notify": [2787, 3133, 2765, 2783, 2765, 0, 1], "jmo-example:notify\nextends": [2796, 2808, 2787, 2794, 2785, 2, 0], "jmo-example:notify\nstage": [2818, 2823, 2811, 2816, 2809, 2, 0], "jmo-example:notify\nneeds": [2837, 2956, 2826, 2831, 2824, 2, 1], "jmo-example:notify\nneeds\n0": [2839, 2856, 2839, 2856, 2833, 4, 0], "jmo-example:notify\nneeds\n1": [2863, 2908, 2863, 2908, 2857, 4, 1], "jmo-example:notify\nneeds\n1\njob": [2868, 2884, 2863, 2866, 2857, 4, 0], "jmo-example:notify\nneeds\n1\nartifacts": [2902, 2907, 2891, 2900, 2885, 6, 0], "jmo-example:notify\nneeds\n2": [2914, 2932, 2914, 2932, 2908, 4, 0], "jmo-example:notify\nneeds\n3": [2939, 2955, 2939, 2955, 2933, 4, 0], "jmo-example:notify\nwhen": [2964, 2970, 2958, 2962, 2956, 2, 0], "jmo-example:notify\nimage": [2984, 3038, 2973, 2978, 2971, 2, 1], "jmo-example:notify\nimage\nname": [2990, 3016, 2984, 2988, 2980, 4, 0], "jmo-example:notify\nimage\nentrypoint": [3033, 3037, 3021, 3031, 3017, 4, 0], "jmo-example:notify\nimage\nentrypoint\n0": [3034, 3036, 3034, 3036, 3017, 4, 0], "jmo-example:notify\ntimeout": [3049, 3059, 3040, 3047, 3038, 2, 0], "jmo-example:notify\nvariables": [3077, 3097, 3062, 3071, 3060, 2, 1], "jmo-example:notify\nvariables\nGIT_STRATEGY": [3091, 3096, 3077, 3089, 3073, 4, 0], "jmo-example:notify\nscript": [3111, 3133, 3099, 3105, 3097, 2, 1], "jmo-example:notify\nscript\n0": [3113, 3132, 3113, 3132, 3107, 4, 0] },
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
