package org.foothold.contacts.bad;

/** Stands for a class of another service. */
public class OtherService {}
