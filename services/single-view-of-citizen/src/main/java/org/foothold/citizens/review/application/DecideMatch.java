package org.foothold.citizens.review.application;

import java.util.Optional;
import java.util.UUID;
import org.foothold.citizens.review.domain.Reason;
import org.foothold.citizens.review.domain.Verdict;
import org.foothold.kernel.Personal;

/** Somebody decides a question. */
public record DecideMatch(UUID question, Verdict verdict, Reason reason, Optional<Personal<String>> note) {}
