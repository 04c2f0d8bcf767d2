/** Holding a conversation, noting, and naming what somebody needs to take part. */
package org.foothold.triage.held.application;
