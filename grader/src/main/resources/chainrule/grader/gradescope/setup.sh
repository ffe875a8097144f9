#!/bin/bash
# Gradescope runs this once, as root, when it builds the image of the autograder (Ubuntu 22.04).
set -e
export DEBIAN_FRONTEND=noninteractive
apt-get update
# a JDK, not a JRE: answers are compiled; the others close students' code in
apt-get install -y --no-install-recommends openjdk-17-jdk-headless bubblewrap util-linux perl-base
rm -rf /var/lib/apt/lists/*
chmod 700 /autograder/source
