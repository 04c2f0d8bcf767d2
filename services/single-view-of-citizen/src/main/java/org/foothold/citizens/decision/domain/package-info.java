/** May this leave the council? Decided purely, from facts handed in. */
package org.foothold.citizens.decision.domain;
