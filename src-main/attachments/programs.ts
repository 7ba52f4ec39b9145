import path from 'node:path';
import { AppFailure } from '../../shared/ipc/app-error.ts';
import { namesInZip } from './packages.ts';

/** What systems run or install when it is opened, or what Office runs macros from. */
const endings = new Set(
  `ade adp apk app appimage application applescript appref-ms appx appxbundle bash bat bin cab chm class cmd
   com command cpl crx csh deb desktop dll dmg docm dotm drv dylib exe fish gadget hta img inf ins inx iso isp
   jar jnlp job js jse ksh lib library-ms lnk mam mcf mde mjs mpkg msc msh msi msix msp mst ocx osx out paf
   phar php pif pkg pl ppam potm ppsm pptm prg ps1 ps1xml ps2 psc1 psd1 psm1 py pyc pyw pyz rb reg rgs rpm run
   scf scpt scr sct search-ms service settingcontent-ms sh shb shs sldm snap so swf sys tcsh terminal theme tool
   u3p udf url vb vbe vbs vbscript vhd vhdx vsix website webloc workflow ws wsc wsf wsh xbap xlam xlsm xlm xll
   xltm xpi zsh`.split(/\s+/),
);

const executableStarts: readonly (readonly number[])[] = [
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x23, 0x21],
];

/** "MZ" may begin a text; the header of a program has zeros as well. */
function isWindowsProgram(bytes: Uint8Array): boolean {
  return bytes[0] === 0x4d && bytes[1] === 0x5a && bytes.subarray(0, 64).includes(0);
}

/** Windows overlooks dots and blanks at the end of a name. */
function endingOf(name: string): string {
  return path
    .extname(name.replace(/[.\s]+$/, ''))
    .slice(1)
    .toLowerCase();
}

/** Does a file run something when it is opened, as its name or its bytes tell? */
function isProgram(name: string, bytes: Uint8Array): boolean {
  return (
    endings.has(endingOf(name)) ||
    isWindowsProgram(bytes) ||
    executableStarts.some((start) => start.every((byte, index) => bytes[index] === byte)) ||
    namesInZip(bytes).some((inside) => inside.toLowerCase().endsWith('vbaproject.bin'))
  );
}

/** @throws AppFailure attachment_program */
export function checkProgram(name: string, bytes: Uint8Array): void {
  if (isProgram(name, bytes)) throw new AppFailure({ code: 'attachment_program', file: name });
}
