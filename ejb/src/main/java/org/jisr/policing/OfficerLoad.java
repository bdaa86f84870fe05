package org.jisr.policing;

/**
 * How much an officer has to do.
 *
 * @param officer the officer's code
 * @param open tasks taken and not answered
 * @param answered tasks answered
 */
public record OfficerLoad(String officer, int open, int answered) {}
