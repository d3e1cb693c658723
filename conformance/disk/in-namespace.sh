#!/usr/bin/env bash
# A call of the program on a small disk of its own: what it leaves where there is no room, then where there is. Run by
#   unshare --mount --propagation private bash in-namespace.sh FOLDER ROOM CLI…
# FOLDER/before is copied to the disk, FOLDER/refused and FOLDER/again are what two calls leave there. ROOM is what is left:
#   pages=N     N pages of memory, of 4 KiB each on most machines
#   inodes=N    N files and folders
#   read-only   all of it, but nothing may be written
# FOLDER/*.txt hold exit codes and standard error; FOLDER/mounted says that there was a disk.
set -euo pipefail
folder=$1 room=$2
shift 2
disk=$folder/disk

mkdir "$disk"
mount -t tmpfs -o mode=755 none "$disk"
touch "$folder/mounted"
cp -a "$folder/before/." "$disk"
page=$(getconf PAGESIZE)
used() { df --output="$1" "$disk" | tail -n 1 | tr -d ' '; }
case $room in
  pages=*) mount -o "remount,size=$(($(used used) * 1024 + ${room#*=} * page))" "$disk" ;;
  inodes=*) mount -o "remount,nr_inodes=$(($(used iused) + ${room#*=}))" "$disk" ;;
  read-only) mount -o remount,ro "$disk" ;;
esac

# call NAME CLI…: its exit code, its standard error, and what is on the disk then.
call() {
  local name=$1 code=0
  shift
  (cd "$disk" && HOME=$disk "$@") >/dev/null 2>"$folder/$name-err.txt" || code=$?
  echo "$code" >"$folder/$name-code.txt"
  cp -a "$disk" "$folder/$name"
}
call refused "$@"
mount -o remount,rw,size=64m,nr_inodes=10000 "$disk"
call again "$@"
