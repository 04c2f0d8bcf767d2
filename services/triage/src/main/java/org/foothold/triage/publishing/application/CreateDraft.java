package org.foothold.triage.publishing.application;

import org.foothold.triage.publishing.domain.SetFiles;

/** Begin a draft with these files; it becomes the next version of its set. Without files it is a copy of the newest version. */
public record CreateDraft(String name, SetFiles files, String by) {}
