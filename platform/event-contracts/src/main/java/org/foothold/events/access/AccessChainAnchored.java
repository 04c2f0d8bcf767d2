package org.foothold.events.access;

import java.time.Instant;

/**
 * The head of the chain of access records at a moment, so that cutting off its end is found.
 *
 * @param sequence number of the last record
 * @param hash its hash, SHA-256 in hexadecimal
 */
public record AccessChainAnchored(long sequence, String hash, Instant at) {}
