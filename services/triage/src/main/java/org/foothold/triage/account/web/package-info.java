/** The page of a signed-in citizen with their conversations. */
package org.foothold.triage.account.web;
