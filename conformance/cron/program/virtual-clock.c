/*
 * Debian's cron under a clock of our own. cron.c (the loop), entry.c (the parser) and what they call are compiled as they are;
 * here stand the clock, a table in place of the spool, and a note in place of each start.
 *
 * A question is lines on standard input:
 *   ask ZONE FROM UNTIL LATE...   seconds since 1970; each LATE is AT:SECONDS, a sleep that ends so much later
 *   the lines of a crontab
 *   .
 * The answer is one line of JSON: the entries as the parser read them, [place of the entry, time] of each start after FROM up
 * to UNTIL, and the offset from UTC at FROM and after each change of it; or, if cron refuses the table, why.
 */
#define _GNU_SOURCE
#include "cron.h"
#include <setjmp.h>
#include <stdarg.h>
#include <sys/mman.h>

/* Names for the linker's --wrap: calls of NAME in cron's files arrive at __wrap_NAME. */
int cron_main(int argc, char **argv);

/* cron does nothing in the minute in which it starts. */
#define LEAD_SECONDS 90
#define MOST_LATE 64

static time_t now, from, until;
static struct { time_t at; int seconds; } late[MOST_LATE];
static int late_count, start_count, offset_count;
static long last_offset;
static user *table;
static char refusal[200], offsets[4000];
static jmp_buf end;

time_t __wrap_time(time_t *place) {
	if (now > until) longjmp(end, 1);
	if (place) *place = now;
	return now;
}

unsigned __wrap_sleep(unsigned seconds) {
	time_t slept_from = now;
	now += seconds;
	for (int i = 0; i < late_count; i++)
		if (late[i].at > slept_from && late[i].at <= now) { now += late[i].seconds; break; }
	return 0;
}

void load_database(cron_db *db) {
	struct tm *clock = localtime(&now);
	if (offset_count == 0 || clock->tm_gmtoff != last_offset) {
		size_t used = strlen(offsets);
		snprintf(offsets + used, sizeof offsets - used, "%s[%ld,%ld]", used ? "," : "", (long)now, clock->tm_gmtoff);
		last_offset = clock->tm_gmtoff;
		offset_count++;
	}
	db->head = db->tail = table;
}

void check_orphans(cron_db *db) { (void)db; }

void do_command(entry *e, user *u) {
	int place = 0;
	for (entry *each = e->next; each; each = each->next) place++;  /* the list runs from the last line to the first */
	(void)u;
	if (now > from && now <= until) printf("%s[%d,%ld]", start_count++ ? "," : "", place, (long)now);
}

/* What cron would write to the system's log, where it says why it refuses a table. */
void __wrap_log_it(char *user, int pid, char *event, char *detail) {
	(void)user; (void)pid;
	if (!strcmp(event, "ERROR") && !*refusal) snprintf(refusal, sizeof refusal, "%s", detail);
}

void __wrap_syslog(int priority, const char *format, ...) {
	va_list arguments;
	va_start(arguments, format);
	(void)priority;
	if (!strncmp(format, "Error: %s", 9)) snprintf(refusal, sizeof refusal, "%s", va_arg(arguments, char *));
	va_end(arguments);
}

/* The daemon's place on the machine: it is on none. That the file of @reboot is there says that the machine has been up. */
void __wrap_acquire_daemonlock(int closing) { (void)closing; }
void __wrap_set_cron_uid(void) {}
void __wrap_set_cron_cwd(void) {}
int __wrap_access(const char *path, int mode) { (void)path; (void)mode; return 0; }

static void print_bits(const char *name, bitstr_t *bits, int count, int first) {
	int some = 0;
	printf("\"%s\":[", name);
	for (int i = 0; i < count; i++)
		if (bit_test(bits, i)) printf("%s%d", some++ ? "," : "", i + first);
	printf("],");
}

static void print_entry(entry *e) {
	if (e->next) {
		print_entry(e->next);
		printf(",");
	}
	printf("{");
	print_bits("minute", e->minute, MINUTE_COUNT, FIRST_MINUTE);
	print_bits("hour", e->hour, HOUR_COUNT, FIRST_HOUR);
	print_bits("dayOfMonth", e->dom, DOM_COUNT, FIRST_DOM);
	print_bits("month", e->month, MONTH_COUNT, FIRST_MONTH);
	print_bits("dayOfWeek", e->dow, DOW_COUNT - 1, FIRST_DOW);  /* 7 is Sunday's other bit */
	printf("\"flags\":%d}", e->flags);
}

static user *load_table(const char *text, size_t length) {
	int file = memfd_create("table", 0);
	if (file < 0 || write(file, text, length) != (ssize_t)length || lseek(file, 0, SEEK_SET) != 0) {
		perror("virtual-clock");
		exit(2);
	}
	user *loaded = load_user(file, getpwuid(getuid()), "user", "user", "user");
	if (loaded) loaded->next = loaded->prev = NULL;
	return loaded;
}

static void answer(const char *text, size_t length) {
	char *arguments[] = {"cron", "-f", NULL};
	*refusal = *offsets = '\0';
	start_count = offset_count = 0;
	table = load_table(text, length);
	if (!table) {
		printf("{\"refused\":\"%s\"}\n", *refusal ? refusal : "no reason");
		return;
	}
	printf("{\"entries\":[");
	if (table->crontab) print_entry(table->crontab);
	printf("],\"starts\":[");
	if (until > from && !setjmp(end)) {
		optind = 1;
		cron_main(2, arguments);
	}
	job_runqueue();  /* the clock may have ended before a start */
	printf("],\"offsets\":[%s]}\n", offsets);
	free_user(table);
}

static void read_ask(char *line) {
	char *word = strtok(line, " \n");
	if (!word || strcmp(word, "ask")) exit(2);
	setenv("TZ", strtok(NULL, " \n"), 1);
	tzset();
	from = atol(strtok(NULL, " \n"));
	until = atol(strtok(NULL, " \n"));
	now = from - LEAD_SECONDS;
	for (late_count = 0; (word = strtok(NULL, " \n")) && late_count < MOST_LATE; late_count++)
		late[late_count].at = atol(word), late[late_count].seconds = atoi(strchr(word, ':') + 1);
}

int main(void) {
	char *line = NULL, *text = NULL;
	size_t room = 0, length = 0;
	ssize_t got;
	int asked = 0;
	while ((got = getline(&line, &room, stdin)) > 0) {
		if (!asked) {
			read_ask(line);
			asked = 1;
			length = 0;
		} else if (!strcmp(line, ".\n")) {
			answer(text ? text : "", length);
			asked = 0;
		} else {
			text = realloc(text, length + got);
			memcpy(text + length, line, got);
			length += got;
		}
	}
	return asked ? 2 : 0;
}
