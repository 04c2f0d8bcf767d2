/** Commands that may arrive twice and act once: the idempotency key, the stored response and its replay. */
package org.foothold.security.command;
