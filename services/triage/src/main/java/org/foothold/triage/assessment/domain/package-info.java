/** The life of one assessment, what it may lead to, and the decision that ends it. Plain Java: no clock, no storage, no web. */
package org.foothold.triage.assessment.domain;
