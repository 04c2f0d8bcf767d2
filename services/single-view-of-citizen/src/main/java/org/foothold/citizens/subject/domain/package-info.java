/** Where this service holds something of a person: the one inventory that access, erasure and retention go by. */
package org.foothold.citizens.subject.domain;
