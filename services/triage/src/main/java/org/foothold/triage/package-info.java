/**
 * Triage receives a concern, asks a few plain questions on any channel, decides how much help is needed and sees to it that a
 * person answers where one is needed.
 */
package org.foothold.triage;
