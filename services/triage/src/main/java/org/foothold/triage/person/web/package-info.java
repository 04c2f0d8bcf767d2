/** What the pages that ask who somebody is have in common. */
package org.foothold.triage.person.web;
