/** Keeping a conversation in an account, and going on with it on any device. */
package org.foothold.triage.account.application;
