/**
 * People at work in a real browser, in Arabic on a phone, against the running Jisr. The pictures
 * they leave behind are for people to look at.
 */
@NullMarked
package org.jisr.it.browser;

import org.jspecify.annotations.NullMarked;
