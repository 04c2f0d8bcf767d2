/** The page on which a worker gives and ends online access. */
package org.foothold.citizens.account.web;
