/** Conversations that a worker holds with somebody: who held it, what they noted, what the person needs to take part. */
package org.foothold.triage.held;
