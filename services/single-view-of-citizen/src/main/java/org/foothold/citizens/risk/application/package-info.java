/** Judging the risk of a person from what is held on them. */
package org.foothold.citizens.risk.application;
