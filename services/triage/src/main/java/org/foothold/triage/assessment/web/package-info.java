/** The quiz as pages: one question each, back without losing anything, and nothing about the person in an address. */
package org.foothold.triage.assessment.web;
