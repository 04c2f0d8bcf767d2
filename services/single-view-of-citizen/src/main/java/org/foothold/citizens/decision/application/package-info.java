/** Gathering the facts a decision needs. */
package org.foothold.citizens.decision.application;
