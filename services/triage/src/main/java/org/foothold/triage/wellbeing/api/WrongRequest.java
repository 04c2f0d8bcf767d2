package org.foothold.triage.wellbeing.api;

/** @param why another-person, wrong-answers or twice */
public record WrongRequest(String why) {}
