/** The decision table of risk, which an analyst can change, and what is read from it. */
package org.foothold.citizens.risk.engine;
