//! The boot sector, put together from 16-bit x86 instructions.

use crate::{GOODBYE, HELLO};

/// Where the BIOS loads a boot sector.
const ORIGIN: u16 = 0x7c00;
/// Size of a sector, and the place of the mark that makes it bootable.
const SECTOR_BYTES: usize = 512;
const MARK: [u8; 2] = [0x55, 0xaa];

/// Registers of the first serial port (16550).
const UART_DATA: u16 = 0x3f8;
const UART_LINE_CONTROL: u16 = 0x3fb;
const UART_LINE_STATUS: u16 = 0x3fd;
/// Line control: eight bits, no parity, one stop bit.
const EIGHT_NONE_ONE: u8 = 0x03;
/// Line status: the transmitter takes a byte.
const TRANSMITTER_EMPTY: u8 = 0x20;

/// ACPI registers where SeaBIOS puts them on QEMU's machines.
const PM1_STATUS: u16 = 0x600;
const PM1_ENABLE: u16 = 0x602;
const PM1_CONTROL: u16 = 0x604;
/// The power button's bit in status and enable.
const POWER_BUTTON: u16 = 0x0100;
/// Control: enter the sleep state whose type is zero, which is S5 (off) on QEMU's machines.
const SLEEP: u16 = 0x2000;

/// Interrupt mask of the second interrupt controller; the ACPI interrupt (9) is its second line.
const SECOND_PIC_MASK: u16 = 0xa1;
const ACPI_INTERRUPT: u8 = 0x02;

/// The boot sector.
#[must_use]
pub fn boot_sector() -> [u8; SECTOR_BYTES] {
    // Two passes: the addresses of the texts and of the print routine are known when the code's length is.
    let draft = code(Addresses { hello: ORIGIN, goodbye: ORIGIN, print: 0 });
    let hello = ORIGIN + offset(draft.bytes.len());
    let goodbye = hello + offset(HELLO.len() + LINE_END.len());
    let code = code(Addresses { hello, goodbye, print: draft.print }).bytes;
    debug_assert_eq!(code.len(), draft.bytes.len());

    let mut sector = [0; SECTOR_BYTES];
    let texts = [HELLO.as_bytes(), LINE_END, GOODBYE.as_bytes(), LINE_END].concat();
    let content = [code, texts].concat();
    sector[..content.len()].copy_from_slice(&content);
    sector[SECTOR_BYTES - MARK.len()..].copy_from_slice(&MARK);
    sector
}

/// Ends a line and the text.
const LINE_END: &[u8] = b"\r\n\0";

#[derive(Clone, Copy)]
struct Addresses {
    hello: u16,
    goodbye: u16,
    /// Offset of the print routine in the code.
    print: u16,
}

struct Code {
    bytes: Vec<u8>,
    print: u16,
}

fn code(at: Addresses) -> Code {
    let mut c = Assembler::default();
    // Known segments, a stack below the code, upward string operations.
    c.put(&[0xfa]); // cli
    c.put(&[0x31, 0xc0]); // xor ax, ax
    c.put(&[0x8e, 0xd8]); // mov ds, ax
    c.put(&[0x8e, 0xd0]); // mov ss, ax
    c.move_word(SP, ORIGIN);
    c.put(&[0xfc]); // cld

    // The ACPI interrupt would fire for ever, as nothing here handles it: mask it.
    c.move_word(DX, SECOND_PIC_MASK);
    c.put(&[0xec]); // in al, dx
    c.put(&[0x0c, ACPI_INTERRUPT]); // or al, ACPI_INTERRUPT
    c.put(&[0xee]); // out dx, al
    c.put(&[0xfb]); // sti

    c.move_word(DX, UART_LINE_CONTROL);
    c.put(&[0xb0, EIGHT_NONE_ONE]); // mov al, EIGHT_NONE_ONE
    c.put(&[0xee]); // out dx, al

    // The power button counts from before the hello, so that whoever read it may press.
    c.move_word(DX, PM1_ENABLE);
    c.move_word(AX, POWER_BUTTON);
    c.put(&[0xef]); // out dx, ax

    c.move_word(SI, at.hello);
    c.call(at.print);

    let wait = c.here();
    c.put(&[0xf4]); // hlt, until the next timer interrupt
    c.move_word(DX, PM1_STATUS);
    c.put(&[0xed]); // in ax, dx
    c.put(&[0xa9]); // test ax, POWER_BUTTON
    c.put(&POWER_BUTTON.to_le_bytes());
    c.jump_if_zero(wait);

    c.move_word(SI, at.goodbye);
    c.call(at.print);
    c.move_word(DX, PM1_CONTROL);
    c.move_word(AX, SLEEP);
    c.put(&[0xef]); // out dx, ax
    let stop = c.here();
    c.put(&[0xf4]); // hlt
    c.jump(stop);

    // print: si = text that ends with a zero byte.
    let print = c.here();
    c.put(&[0xac]); // lodsb
    c.put(&[0x84, 0xc0]); // test al, al
    let end = c.jump_if_zero_forward();
    c.put(&[0x88, 0xc3]); // mov bl, al
    c.move_word(DX, UART_LINE_STATUS);
    let busy = c.here();
    c.put(&[0xec]); // in al, dx
    c.put(&[0xa8, TRANSMITTER_EMPTY]); // test al, TRANSMITTER_EMPTY
    c.jump_if_zero(busy);
    c.move_byte_to_uart();
    c.jump(print);
    c.land(end);
    c.put(&[0xc3]); // ret
    Code { bytes: c.bytes, print }
}

/// Register numbers of `mov r16, imm16`.
const AX: u8 = 0;
const DX: u8 = 2;
const SP: u8 = 4;
const SI: u8 = 6;

#[derive(Default)]
struct Assembler {
    bytes: Vec<u8>,
}

impl Assembler {
    fn put(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    fn here(&self) -> u16 {
        offset(self.bytes.len())
    }

    fn move_word(&mut self, register: u8, value: u16) {
        self.put(&[0xb8 + register]);
        self.put(&value.to_le_bytes());
    }

    fn move_byte_to_uart(&mut self) {
        self.move_word(DX, UART_DATA);
        self.put(&[0x88, 0xd8]); // mov al, bl
        self.put(&[0xee]); // out dx, al
    }

    /// `call` with a distance of 16 bits, counted from the next instruction.
    fn call(&mut self, target: u16) {
        let distance = target.wrapping_sub(self.here() + 3);
        self.put(&[0xe8]);
        self.put(&distance.to_le_bytes());
    }

    /// `jz` to a place that comes later: give the result to [`Self::land`] there.
    fn jump_if_zero_forward(&mut self) -> usize {
        self.put(&[0x74, 0]);
        self.bytes.len()
    }

    fn land(&mut self, jump_end: usize) {
        self.bytes[jump_end - 1] = offset(self.bytes.len() - jump_end).to_le_bytes()[0];
    }

    fn jump(&mut self, target: u16) {
        let distance = target.wrapping_sub(self.here() + 3);
        self.put(&[0xe9]);
        self.put(&distance.to_le_bytes());
    }

    /// `jz` with a distance of 8 bits: the target is near and before.
    fn jump_if_zero(&mut self, target: u16) {
        let distance = target.wrapping_sub(self.here() + 2).to_le_bytes()[0];
        self.put(&[0x74, distance]);
    }
}

/// A length inside the sector as an address part.
fn offset(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sector_is_bootable_and_holds_the_texts() {
        let sector = boot_sector();
        assert_eq!(sector[510..], MARK);
        for text in [HELLO, GOODBYE] {
            assert!(sector.windows(text.len()).any(|window| window == text.as_bytes()));
        }
    }
}
