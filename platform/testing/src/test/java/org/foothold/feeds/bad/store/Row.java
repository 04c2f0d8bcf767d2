package org.foothold.feeds.bad.store;

public class Row {}
