/** Subject access over HTTP. */
package org.foothold.citizens.subjectaccess.api;
