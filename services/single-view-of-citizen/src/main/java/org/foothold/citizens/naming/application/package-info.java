/** Who is called what, and to whom it may be said. */
package org.foothold.citizens.naming.application;
