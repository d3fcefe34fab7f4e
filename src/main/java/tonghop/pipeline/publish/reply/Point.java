package tonghop.pipeline.publish.reply;

import tonghop.domain.rule.Alike;

/**
 * One line of the list of what is to be looked at.
 *
 * @param number from 1, by which comments in cells refer to it
 * @param message what is wrong and how to mend it
 * @param expected what should stand there
 * @param held the money that does not count until it is mended, in words; empty where none is held
 */
public record Point(int number, Alike alike, String message, String expected, String held) {}
