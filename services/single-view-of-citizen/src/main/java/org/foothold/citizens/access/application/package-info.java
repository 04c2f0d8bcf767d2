/** Who looked at whom, searched by the data-protection officer. */
package org.foothold.citizens.access.application;
