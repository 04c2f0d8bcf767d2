/** The looks at one person. */
package org.foothold.citizens.mypage.store;
