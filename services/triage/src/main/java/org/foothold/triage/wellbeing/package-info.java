/**
 * How somebody is, and how their money stands, in a few questions that are asked again later so that the change shows. An instrument of its own beside
 * the question sets: it decides nothing.
 */
package org.foothold.triage.wellbeing;
