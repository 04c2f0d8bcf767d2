/** What every service tells of looks at people. */
package org.foothold.citizens.access.messaging;
