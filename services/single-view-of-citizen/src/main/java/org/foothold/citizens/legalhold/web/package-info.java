/** The page of legal holds. */
package org.foothold.citizens.legalhold.web;
