/** Breaking the glass, and telling the data-protection officer of it. */
package org.foothold.citizens.breakglass.application;
