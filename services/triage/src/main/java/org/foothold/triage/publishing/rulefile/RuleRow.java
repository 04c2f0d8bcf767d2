package org.foothold.triage.publishing.rulefile;

import java.util.List;

/**
 * A row of a table: when it applies, what it says, and why, in words.
 *
 * @param conditions one for each column, in FEEL; {@code -} where the column does not matter
 * @param reasons one for each language
 */
public record RuleRow(String id, List<String> conditions, List<String> results, List<String> reasons) {}
