/** Who is withdrawn because a complete file no longer has them, and when a person is asked first. Plain Java. */
package org.foothold.citizens.extract.domain;
