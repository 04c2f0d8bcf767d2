/** The page on which a subject access request is answered. */
package org.foothold.citizens.subjectaccess.web;
