package org.foothold.citizens.ingest.application;

import java.util.List;
import java.util.Optional;
import org.foothold.citizens.imports.domain.Finding;
import org.foothold.citizens.ingest.application.PutRecord.Outcome;

/**
 * What became of a line.
 *
 * @param outcome empty when it was refused
 * @param reasons why it was refused, or which values are not in the record; no value of it
 */
public record AnsweredLine(int number, Optional<Outcome> outcome, List<Finding> reasons) {}
