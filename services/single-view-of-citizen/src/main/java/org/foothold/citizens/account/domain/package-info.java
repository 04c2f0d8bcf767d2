/** How somebody gets at their own page, and how that ends. */
package org.foothold.citizens.account.domain;
