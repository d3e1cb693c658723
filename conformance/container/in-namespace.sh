#!/usr/bin/env bash
# A container: a root of its own that cannot be written, no network but loopback, and the folders that are mounted. Run by
#   unshare --mount --propagation private --net --pid --ipc --uts --fork --kill-child
#     bash in-namespace.sh ROOT LAYERS [FROM TO ro|rw]…
# LAYERS are folders as overlayfs wants them, the upper one first. Says "ready", and waits until it is killed.
set -euo pipefail
root=$1 layers=$2
shift 2

mount -t overlay -o "ro,lowerdir=$layers" none "$root"
mount -t proc none "$root/proc"
mount -t sysfs -o ro none "$root/sys"
for folder in tmp var/tmp; do mount -t tmpfs -o mode=1777 none "$root/$folder"; done
mount -t tmpfs -o mode=755 none "$root/dev"
for device in null zero full random urandom tty; do
  touch "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
mkdir -m 1777 "$root/dev/shm"
ln -s /proc/self/fd "$root/dev/fd"
for number in 0 1 2; do ln -s "/proc/self/fd/$number" "$root/dev/$(cut -d ' ' -f "$((number + 1))" <<<'stdin stdout stderr')"; done
mount -o remount,ro "$root/dev"
mount -t tmpfs -o mode=1777 none "$root/dev/shm"
while (($# > 0)); do
  mount --bind "$1" "$root$2"
  if [[ $3 == ro ]]; then mount -o remount,bind,ro "$root$2"; fi
  shift 3
done

cd "$root"
pivot_root . .
/.engine/busybox umount -l /
/.engine/busybox ip link set lo up
echo ready
exec /.engine/busybox tail -f /dev/null
