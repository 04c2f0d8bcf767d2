/** Asks for counts and lets out only what may be told. */
package org.foothold.dashboard.insight.application;
