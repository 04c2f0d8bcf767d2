/** Everything held on a person, as they have a right to get it. */
package org.foothold.citizens.subjectaccess.domain;
