package org.foothold.feeds.bad.util;

class Drawer {}
