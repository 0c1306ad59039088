/* smart-script-wasm 0.6.0, MIT */
const { TextEncoder, TextDecoder } = globalThis.TextEncoder ? globalThis : require("node:util");

"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// server-node.js
var server_node_exports = {};
__export(server_node_exports, {
  planLinks: () => N,
  transform: () => ar
});
module.exports = __toCommonJS(server_node_exports);
var e = Object.defineProperty;
var t = (t2, s2) => {
  for (var r2 in s2) e(t2, r2, { get: s2[r2], enumerable: true });
};
var s = false;
function r(e3) {
  try {
    const t2 = ((e4) => {
      let t3 = e4.headers || e4.raw && e4.raw.headers || {};
      return "function" != typeof t3[Symbol.iterator] || a(t3) || (t3 = ((e5) => {
        const t4 = e5.every((e6) => "string" == typeof e6) ? e5.flatMap((t5, s4) => s4 % 2 ? [] : [[t5, e5[s4 + 1]]]) : e5, s3 = {};
        for (const [e6, r3] of t4) {
          const t5 = String(e6).toLowerCase();
          s3[t5] = (s3[t5] || []).concat(r3);
        }
        return s3;
      })([...t3])), (e5) => {
        try {
          const s3 = ((e6) => {
            if (a(t3)) return t3.get(e6);
            const s4 = e6 in t3 ? e6 : Object.keys(t3).find((t4) => t4.toLowerCase() == e6), r4 = s4 && t3[s4];
            return Array.isArray(r4) ? r4.map((e7) => (e7 && e7.value) ?? e7) : r4;
          })(e5), r3 = Array.isArray(s3) ? s3.join("cookie" == e5 ? "; " : ", ") : s3;
          return "string" == typeof r3 ? r3 : "";
        } catch {
          return "";
        }
      };
    })(e3), s2 = ((e4) => {
      if ("string" == typeof e4) return e4;
      const { originalUrl: t3, url: s3, href: r3 } = e4, a2 = t3 || s3 || r3;
      return "string" == typeof a2 ? a2 : a2.href;
    })(e3), r2 = ((e4) => {
      if (!/^https?:/i.test(e4)) return null;
      const { href: t3 } = new URL(e4);
      return { address: t3, base: t3 };
    })(s2) || ((e4, t3, s3) => {
      const r3 = e4.startsWith("?") ? "/" + e4 : e4;
      if (!r3.startsWith("/")) return null;
      const a2 = s3(":authority") || s3("host"), n2 = /^[^\s/?#@\\]+$/.test(a2) && ((e5) => {
        try {
          return new URL(e5).origin;
        } catch {
          return "";
        }
      })(`${(({ protocol: e5, socket: t4 }, s4) => "https" == e5 || t4 && t4.encrypted || "https" == s4(":scheme") || /^\s*https\b/i.test(s4("x-forwarded-proto")) ? "https" : "http")(t3, s3)}://${a2}`);
      if (n2) {
        const { href: e5 } = new URL(n2 + r3);
        return { address: e5, base: e5 };
      }
      return { address: new URL("https://any.invalid" + r3).href.slice(19), base: void 0 };
    })(s2, e3, t2);
    if (r2) return { ...r2, header: t2 };
  } catch {
  }
  return s || (s = true, console.error("smart-script: the request has no address that could be read, so links keep their own addresses. Pass a Request, Node's request, or { url, headers } with the address that the visitor's browser has.")), null;
}
var a = (e3) => "function" == typeof e3.get && !(e3 instanceof Map);
var n = [0, 97, 115, 109, 1, 0, 0, 0, 1, 9, 2, 96, 1, 127, 1, 127, 96, 0, 0, 3, 3, 2, 0, 1, 5, 3, 1, 0, 1, 6, 8, 1, 127, 1, 65, 233, 186, 1, 11, 7, 19, 2, 6, 109, 101, 109, 111, 114, 121, 2, 0, 6, 117, 110, 112, 97, 99, 107, 0, 1, 10, 131, 2, 2, 97, 1, 2, 127, 3, 127, 32, 0, 32, 0, 40, 2, 0, 34, 1, 65, 1, 106, 54, 2, 0, 32, 1, 45, 0, 0, 34, 1, 65, 34, 73, 4, 64, 32, 1, 65, 31, 107, 65, 218, 0, 108, 33, 2, 12, 1, 11, 35, 0, 32, 1, 32, 2, 106, 65, 35, 107, 32, 1, 65, 60, 75, 107, 32, 1, 65, 220, 0, 75, 107, 34, 1, 58, 0, 0, 35, 0, 65, 1, 106, 36, 0, 65, 0, 33, 2, 32, 1, 65, 128, 1, 113, 13, 0, 32, 1, 11, 11, 158, 1, 1, 3, 127, 3, 64, 65, 0, 16, 0, 34, 2, 65, 253, 0, 70, 4, 64, 32, 0, 35, 0, 65, 148, 1, 107, 32, 0, 107, 34, 1, 65, 128, 1, 114, 58, 0, 144, 1, 32, 0, 32, 1, 65, 7, 118, 65, 128, 1, 114, 58, 0, 145, 1, 32, 0, 32, 1, 65, 14, 118, 58, 0, 146, 1, 35, 0, 65, 145, 1, 107, 33, 0, 35, 0, 65, 2, 106, 36, 0, 11, 32, 2, 45, 0, 16, 65, 0, 32, 0, 27, 34, 1, 4, 64, 32, 1, 65, 12, 70, 4, 64, 65, 8, 16, 0, 26, 11, 32, 1, 65, 12, 113, 16, 0, 26, 11, 65, 0, 40, 2, 0, 65, 237, 150, 1, 73, 13, 0, 11, 32, 0, 65, 144, 1, 106, 36, 0, 3, 64, 65, 0, 16, 0, 26, 65, 0, 40, 2, 0, 65, 233, 186, 1, 73, 13, 0, 11, 11, 11, 80, 3, 0, 65, 0, 11, 14, 11, 23, 0, 0, 148, 0, 0, 0, 22, 19, 0, 0, 95, 13, 0, 65, 18, 11, 15, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 65, 48, 11, 35, 4, 4, 4, 1, 1, 0, 0, 0, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 1, 1, 1, 1];
function i(e3) {
  return new WebAssembly.Instance(new WebAssembly.Module(e3)).exports;
}
var o;
var D = () => i((() => {
  const { memory: e3, unpack: t2 } = i(new Uint8Array(n));
  return new TextEncoder().encodeInto("#$%&###$$$####$&#%$##%##%#$##%&%##$%#&''$'#')(#'#)''%&'#$#%#&&'$%&$($'$%#$&#%($'(%&#$%&&&%'%'$'&''#'#$#%'#$'##%#&#%#&#$#$#&$$%%$$&$%#'%&$%$&$&&%'&%$%%#$#%''$%&'$'%#'#%$#$$'#$$$###'#$%$%''')(&$%&)#&&&$%&&#&*#$%#&#,&,&-&)(.)&&-&&.*+%+**+%$%$%+%$%#*#$%*&&###$##/#'$'//$*'$$''*'$#'#'*'*'#$)(+)&&&&+)(*++%*)*#$##*)($)%&'''$%##''#*#&#$&'&$&#&%&'''$+%,%%$$+(&(($%-$%.,+$,%.-(#'#'''(##$#$#&&&&$%&#'$%&'&##$%''##$%#$%&$&$'#&&%&&##%%$$'$&%#&#$%#$%#$##$$&%$&'##&%$&'$'&&#$%&&$'$'#(((''%&($#$#$%$%##$%&&%&$#&&#%$&&&###&&&$$#&%%$&%$#$&#(,)$%.-%.$/&,)%$$)(%)$)(0(1((((2(3((+(4(5(6(($(&%(($'(*'*&'('(*(7((7((%*'%#+4%%&$%%%/*'*'##0#1#2#3#5#6#&#$#)#,#(#$%$.$/)(2./65&6*)3*3&2&2*&*3**./0+0,'''+,''1+,--'+,'''+,-'0-'1'0'--1+,)('%)%'%1./0)('-)+'+&*-%'./%%+'./%,%9%%+:99,923&*./&%%&%%'./&%-%&%9%%,1./,,,)(*)&&%'*+*:%%;+*+%*%9;9;%++%'**&&'%%%*%7'&&&+*7*)(&**&)+-1&0&./&#%#%#%#%#$#3#2#%#%#-#&#0#,#:###%&'4&%&&&)(&%44%%8)8&%4#$%#&##&&&##$%(#$%#$#%$%*%)&')&'*)%%$$(#(&'&'((#$%&#$$$$#$'$$''%&#$%$&$%$&#%%##%'$(6(7(9(:(;(=''%%**(('((%,+3,1%>(%-).(1))31))(()((&&318**,+?,@''/'''..'4?@%''(A(B,+),((*((),+)),%0/.AB(/4(02*2/2(.0(4''''';'=%/$)5''5'''('*%'0'2$$&$02$)$/%$$&$$$55'(*8$(*.4%(%*&$(*(*$')76(*$)&'9':'''$'$'%''$$&>))$----$---%-.(*$/''%.'318#'#'''76%.-$$&--))#%'$'(%#&&(&&&''((#$(#($(%(&(*'#('*&$%%$#)')%)#$)'%&(#$##(('(&(%($#&#'&&&')')$%'('(#(('#/0#+*1+2&,''%-&&.'%%(%#%3'+*)'4)+5'6'7'''#('8'9476389''&.&)5(((#&.&##&&#)))))##((%#%(&&(#&#$(0'+*#+(##(-#(12-#(&,&##,&#$(%/(&$##$%'%*$,),.))$-.))##$)/),)$%0)+))*1%,-/32-3)0.),-)1,,/+*+*44)**+++*)4*)55-4.*/./,./---,./-&'./**))++&'%%&%%*&%($+$)+*)))++))#*#**$&%#$&&#$%$$%##&&##$$$$#$%%$$#$%%%%('&#&()$&)%%%('&$&(#$%###$$#$%$%$&$&$%##&'#)$$)%$%&(($$$%%($'#'#$##$&%''$'#')(#'#)''%&'&'%'%&&%##$%'#&&&)(##)$%#'&'$$##$$$#'#'%&#$%###&&$%$$###$%&###$''$'#''##''##$'*)+*(&%&((+('#$#%#$#$&&&#$%%$%#%#####(##$%)(#(%($()#()#(&'(((((((((+*#(#+#(#$$##('%'%'$')&))''#$'%'$')$(($($#(%'%)$('*$%&$$*'&''&'+##)($)%%%%$)(#$$+&#)*'*&#'##(#&'&(&&$%#&#&&#$%%#$%&$%#&$&%'%#&'#$#$#$&$,+(&$.-).*''/&,&(&&&*'&)'%$/&)%*'%$&$*&)'&&(&(&(&(&''&%%%#&#&#&#&&##%#&#%#&#$#$'$%)(&)&&&&&&&,&&&&&&,$%&'$.,&%&*++.%*$''&&$$$$)(%)$*+$'%%--'%'*''-'-'$$%%**'+++#'#'#&&$$#&&#&#.#,#'#'#'#''$)#$&'&($(#$%($$&&##()$$$$'''%#$$#$#$%$%$#$#$$$$#&##&&%%'%($)%&&&&))#&&('#(')$$('$('%,,&&$%#&&&'(-,+-..+)+*%&)*)*)*)*)*$)*#$)*+++..$'($&#&%%%%%&&$##((&'%$((%$##(#(#(#(#(#%#(%%&#$#&$$%$$$#(')(*%&)*##$$$$$$$#%%%$&#'$$##&''&#$$#$$#$%$#%$'$$$#&#%$#')%&$$$'$#$$$)#(&(&($#$#$$$$$$($#$#$$(##&&%%$#$#$$$#$%$$&&$#$%#$$'$$$$$$%#$#%$$##$$$#$$#$$'$$$$$$$%###%&$$$&##$($$)$'$$$##,+#,&$-#%&'#'-##*'*()%*##$*&&%%$$$$#$$$$#$%#%$#%1$.#.%$#%$$1$%$$$#&#*$#%,*&$$$%$#$$$,#)&)&)$#$#$$$$$$)$#$#$$)##&&**$#$#$$$#$)$&&&..*$,$++*$$$$$$$$&$%$#$)$,$$$#$#$$$$$)$$)$$%%%$#$$4$%$$$5..('.(.66.#$,&0+*-/%)5#&#,#%#)99+&,('+(*&,%%('-(/&,%)%%&,('0(&#,%)('+(*%)('-(/%)%)%%#.1#*#$728#$##&$('0(3003+*803$-/#&$*$+***+++)2&#$%)2$%)$$$$$&$0,,('*$&(#$%))+)+$-$/#%+/-)#%*&&%*/-&&#*)##$+$--*#+&$+*$%)#&$$$$$$('#)&%#%)#(#$$$$$&$#$%$$+$+$$#$$$$$$$#$)$#,,#$$&$#**#**#***:*;$$$$$;$:$$)&%#1$$%$$$#$$$$$$$#$$#$))####$$$$$&$&$##$$$##&&$&&%%$$)$$$$$%#$&$#$$##$$%$$)$#)%$$$$27##4$$$$$)$%$)$&$$#$$$$$$$#$#$,,$*&&##%%$%%)-/$#%##%%$%%%03%$%-/$$$$$$$$#*$%$&$$#%$#$$%$/$0$:%)/%%):$.)('(#&###$$&&,,$$$+++0-)('#(&&$$##-#-$*##**#*##&&)$##$###)#$#,,$.##.)++#$$##$$$$$$$@+/+/+++##+#++/+37#''#+/'#/#'#/++++###++'##'#/+##+/@3;#'#33;#'++###7#HH@@+##+#++H#@/3;//'3;'///'#/+'#3@;'3;3;#-3;;D#+##'q3;;D/+#'/+# _ ^%#/+#'/+#'/+#'+/'#/+#+###HD@;73/+'##3;3;@//@/@/@@@@/+3LDDL@7PLDPLD#;LD#;LD@/PLD7@+LTDL7X@ae/++q3y}mi~#3;D/#'DL'#L;3TL#'y##/@+#'+# Z _%73/+'#/''q3;@/TL#+/3;/3;XT37;@3;HD@;73##LTX]a3;/-3;/Xa/XT37;@3;#+#+#+#+2'//+'#/3;#+#+@;73/#3;/+'#+##7++####++'+'/@7#D@7;HP7@/#'++/@3/++++'+##-3;/3;/#'Lm}mT##em3]+T@7]#D+LH''H@#'+@+7###/+/+/~##'##'/+37@;/+,/+#7#'+#++//3+73/+#;@@/##+73//@+;HD@]7T/L+###0 _ ^%2 _ ^%1@+733;;;33+#+;#3''#@'#;3/+#'a3;D#L+T3];;;;33++##+++###++#$%&'()#$%&'(3;/@PH3;3;@3;+/aHPT#]+PPTHL3;3;3;'#q'+/37;@D###'#y@'3;qu'/#'##+@#LDD;+#3+;37##07###;DL!i$!a$!#$ w$0 g% k% c% Z% _% V%/+!P$#!H$!A$+!P$#!H$+!P$#!H$!i$!a$!'$3;!X$!P$!L$!]$!T$!H$!k$!i$!e$# g%!#$ _% w$ Z% k% c% V%!i$!e$# R% J% _$ _$ g$ c$ w% o%!'$3;/#'XP@H@a3;!;$ Z$ _$]!a$!X$!3$!+$0 k% o% g% _% c% Z%/+ J'#!i&!Q$+ J'#!i&+ J'#!i&!a$!X$!7$3;3;]./!T%!H%!;%!/%!#% w% s% o% k% g% c%!X$!+%!'% _% Z%!i%!3$!a%!+$!]%!m%!e%0!X% R& J& N$3;3;3;+//+/+@ Z%#1!D U%!i&# J'!i&#./!i& s& V& o& g& c& _&3;!+%!m&!i&+/ Z%#./!i&!T&!H&!L&!L&!H&!7& w&!3&!+&!'&!#& Z' _'!H&!M&!A&!P&!D&!L&!@&!;& Z%3; R&#'+/37;D!;&!]&!D&!e&!T&!L&!'%!H&!L$!+%!i&!n&!M& J'!P&!m&!L&!H&!T%!'%ye3;@ {& w&!i&!m&3; J' N' Z%'q3;37 N'!i&!H& V'!P& _';!m& J& R&!L$ k$ g$ c$ c$X c%P Z%-3;/!e&!H&!a&!X&!T&!P&!i&!n& |& J'!#&!m& {& w& Z%3; R&'q3;!i&#3'q3; w& V'!#& _' N'!m&!'%!i&!T%!T%!L$!+$!3$ R$#X+ c%#+/#'/#XX/!@$P Z%X c%###################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################################### * = 6$###$ =4 )' I I I I$ I )% I I$ I )& I I I# )& I I I$ I )% I I# )#% I I )' I I I I# )$ I% I I )$ I$ I )( I I I I I# )% I I% I I )( I I I I I$ I )) I I I I I I# )$ I# )' I I I I% I I )& I I I% I I )% I H#& ' &#*#'%#*))'')*&&#)*&)##%%$*&#$&%%',-'&.#$#')%,$,#/#-'0$*1&#&#-#$2.$')#%$-$%'%&$3$&%/$+,$#+&+++'($ 9$&&(&$#$)+$ I$f J J%.*C') 6 . 6 8 ; C%#& * = 4# %( ; . * - =# $' ; 8 8 6# #,+$#f$.%9v/$)-!A Q$ & G#DDDD3LFf _ W%D?. G$$ IDQFf!o#kDfbk ;j'eDfFl'ef$f#2.DLDL2.DLDL. G#DDk' IDDD3~(f$.j. G$% IDDLf$ 3F3-DLDDZDL 3D_. G$$ IDDLD 3F3-D'eDLDL 3DD!m-##.DDZ. G$& IG#fD 4FH#DDZDDZ&eDf+ 33)EFF'eDf3 3DDfb3.DLDLDD3%j0$..DfD 3H#Df#l. G$( IG#f3 4FH#DLEDLE&e%eDj'ef#E/$.DDDfJ3.DLEDLEDLEDDLFZDDZDj0$..Df3 3H#DD. G#%eDj0#DLj0#DDDDf#3R.. G$$ IDf!p$ :E&e%eDDk'eDE/$.DD 3QDk0#Df$ 3E/$..DDZDDZDDD 4ZDDD 3Z. G$% IDDLf$ 3Ff' >3-DLEDDZDLDf' > 3FDM[DDM[. G$& I%eDLFDn'ef If!/#Df$ >FDf!/#r?Df#m?Ff!h!p!p!p*p0$%eDj'eD3}E/$.f g _%LDLFf k _% 4FD 3l'eD3}EDDDDn?Fj0$DDD!m-##/$.DD3YE.Dj0$DDZDDZ.2.#. G$$ IG#f3 4FH#DDDD3+DLEDLEDDM[DDf$ 3f$D?ZDDDf#l 4ZDf3 3H#. G$$ IDQFfFkDfbk ;j'eDf!K#l'ef'f#2.DLDL2.Df$. G%, I$ HG#f3 4FH#%e%eDLf!;# 3DD3A0#%eDDf_3>j0#Df9ZDf V M%Z&eD3)EFFj0$DDDD38j0#.DLFj0$DLDLDD3LF'eDf _ W%DD3$3]?E/&.DLDD3j/$.DLFDLf' > 3E&eDDk0$Df3 3EDL34EFEDf( >E&eDj'eDE/%.%e%eDD 3Ff@ 4LFjDDl ;0#DfD 4FLFDDD3%j'eDDf T _%f(3%j0$DDDD37j0$.DD3$3]j0#DLDDD3$3Ij0$.DfD 4E/$...Df$_DLFLEDf#ZDMEDg+[DDZDD[D rDD3qj'eDDf$ 3Ff% >3-DLDLf% > 3DZDDZ.DDLZDDM[/$.f _ W%E.Df3 3H#D. G$) IG#f3 4FH#DD3;3/EFEDf( >E%e%e&eDj0$DfD 4ED3$EFEDfD 3EDDD30FLj0#.DDf x T%f13#FLDLD3$EFFDF3#FL0$Df#ZDg+[Df' 3DD39DLDLDLDL3#FDDL?E/$.DD3KE.Df3 3H#D. G#DDt' IDDDD37(f#.. G$+ IG#f3 4FH#Df#ZDg+[&eDE%e%eDF'eDf$ 4EDf$ 3EDQFfIl'eDjDfOl ;0&fDE/&.DDf#3dEf$l0%DDf$3dEf$ :j0%Df%r0$Df& 3EDf& 4EDDf' > ;E/%.DDLZDDM[Df3 3H#2.#.Df' 3D3&/#.#. G$$ IDLf'DQf!l#kF?DLf#D?. G$% IDLFLDL3@FLDLDD3#E%eDLQ'ef _ W%EDDf!@ Q%f%3U0$.DFLDL3c0#DLDLDD3#E.D. G#DLDLDD3Jj'eDDDD3*.. G$$ I%eDDl0#&eDj'ef$E/%.fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :fDf#DQFf!0# 4f!p$ :f>n?D ;f!p$ :l0$Df$ 3EDf$ 3EDf$ 4E/#.#.D. G#DDt' IDDD3~(f$.j. G#DDDf!# ^%3h. G#DDDf o ^%3h. G#DDf!* T%f'3#. G$' If _ W%DLDQ?FLDL3aEFEDFj'eDLDL3aEFEDE.DD. G$$ IG#f3 4FH#DDDD3+DLDf3 3H#f#l. G$& IDf$ 3E% I&eDDf$k0$>DD 3Df$ 3EDf$ 4FDD32j0#.Df$ 4.Dn. G#DDf!U Q%f/3#. G#DQf&k'ef#2.%eDDf_3>j0#DDf!( J%f(380#f$2.DLDLDD3b. G$$ IG#f3 4FH#DDZDDZDDf+ 3f!7$3nDf3 3H#. G$$ IDfF3&&e%e%eD'eDQFfDn0$DfFlDf!L#l :0%Df!L#3&/%.DfF3&2.Df!8 ^%f!3 ^%Df3n?f(3'Df2 :QE.Df$ 3EDD3&Df$ 4E/#.#. G$% ID3)EFF'eDDDfb3.2.Df#Z. G$3 IG#f3 4FH#f!i K%Ef+E%e%eDD3VEFFDFf!i K%f+32Fj'eDj0$f J L%Ef*EDDf J L%f*32j0$.DDt'eDDD 3DD 4fG3.DLEDLEDDLDLfd3.DLEDLEDDLFDLFfS3+DLEDLEDDLFDLFf!/#3+f$EDDLf$ 3DDDLFf#l :F?Df$ 4DD?f_3.DLEDLEDLF'eDDLD3ODLDMg J J'y :E.DD3xf#D?j'eDf#Z/&.%e%eDDf!L#3>0#f#E&eDDl'eDD 3Df$ 3EQfDp0$/%..D0$DDf Q L%f,3%0$DDf Z L%f,3%0$.Df#Z/&.DDZDDZDDZDDZDDZDDZDDZDDZDDZDDZ/%.#.Df#Z.Df3 3H#. G#DDf!7 M%f+3#3$. G%7 I& HG#fT 4FH#DLFDLFf!H R%f&3#3$EFEDDf!b R%f*3#3$EFEDE%eDFj'eDEDE/$.DDD?EDDD?E.% IDDf!Z R%f*3#FLFDLFf Y T%f/3#FQfdk'ef%DL0$>.f&D3$f d L%f&3%j0#>f&f%f&DDf d L%f&3#FL?DQfdl?.E%e%e%eDDf f T%f)3#FLDQF3m'eDDf N T%f.3#FLDQ3mEDDf!Z R%f*3#E%eDj0#DQf!l#l0#DQE/%.f#ED0%/&.DQf!l#l0$.Df!p$ :fQk0$D3$f g L%f*3%0$.D3$f n L%f)3%E.DDf!4 R%f*3#3$EFEDDZDDZDD_DDf!a S%f+3#F3$EFEf#EDF'eDD3lDD3l3%E.DfD 3FDDf!E R%f&3#3MDMDLEDDDf!i R%f*3#3MDLEDMEDf#ZDg+[g#D?Fg J _![!L&DDg J _![!L& #?g!P!D& Hg J!)!&&D? FEDDDD3%j'eDDf!U R%f(3#EDf$_DDZDg#[Df7 3D3,.DD3rEDD_DDZDD[Df7 3DfD 33,f _ W%EDf%t'eDDf!W S%f)3LE.Df _ W%D?3/EFEDf( >E&eD'eDfD 3FDf3 3FLDLf ` J%f/3#3MDDMg#DL?Fy'eDLDLf J J%f23#EDDZDDDDDy?[DDQfdkDLf#l :_Df7 3D3,.DfD 3EDfD 4E/$..f#EDf#ZDg+[DLFDLf' > 3E&eDE%e&eDf#DDl?0$%eDDk0#DL34EFFj0#Df3 3EDDf( > 3E/$..% IDDf%pF :j'eDf _ W%D?/$.DDf!J Q%f.3#.EDDLZDDM[DDM[DDLZDDZDDZDDZDDM[DDLZDD_DDZDDZDDf#l_DD[Dg+[Dg J J J J J$[Dg#[DfT 3H#2.DfD 3EDfDt0#DLj0#Df+ 3DLDL3Aj0#D3$EFEDfD 3Df$ 3Ff& >3-DLDLf& > 3FDZDDZDDZ/#.#. G$& ID3$DD3%j'eDLf( >EDLfD 4E&eDj'ef#2.DfD 4EDfD 3FDD3Hj0#..f$. G$& If$E%eDf!;# 3DD3A0#DLf& >EDLE&eD'eDLFDLFDD3%0%Df+t'eDDDD3?0&.Df+ 3EDf+ 4E/$..f#EDQf&k0#f$EDDf!i S%f(3?0#DDf!n S%f*3?E.D. G#DDDD3^f#l. G#DDf l T%f/3#. G$$ IDf( >E&eDj'ef#2.DD 3EDfD 4EDfD 4LDf@ 4LDD3%j0#.DD 3. G$% IG#f3 4FH#%eDLFjDQfTk :j'eDDLDfR3+DDLDL3O/$.Dg#[Dg$[.Df3 3H#. G$@ IG#fe 3FH#Df!p$ :f% >LFLEDLEDLEDLEDLEDLEDf#ZDg+[%ef _ W%DLDQ?FLDLf!- R%f*3#FQfdk'eDLj0$.Df' 3Ff Y [%f,f N V%3*Df c [%f,f!e V%3*.D3=EFEDEDLFf' >EDLFEf$E%e% I%e&eDj0$%eD'eDLDLDD3%0$.Df3 3EDf3 4E/$..DLFLDLD31/$.DDD30.FLj0#DLDLf!b Q%f.3#3$EFEDEDf!9#ZDf l [%Zf$E&e%eDf3 3DfT 33DDLFj0#DDLFDD3%0%DDLDL35FLFDLF3;3/EFEDf( >E&eDF'eDfD 4ED3$EFDfD 3EDD3=3%j0$..Dj'eDDDD3cF?Ef#DD?E.DDf#l ;E/$..f$DDf$ :F?Ef#DD?E.Df!9#ZDf l [%ZDf!7#ZDf o V%ZDDZDDZDLEDf!p$ :f$kE&eDf;l'eDDf3 3D 3M[&eDfT 3DfL 33D%eDLF'eDLEDDLFDLF35FLDLD31EDDf L ]%f-3%j0$DL0$Dj'ef _ W%EDQf$ :j0%.Df!. K%f+35FLDLD31Ff!/ T%DL?E/$.Df+ 3E/&.Df' 3DDDDDDDD3%?3*/#.#..DLE%eDLFj0#Df![ [%f(30Ef W Y%f>DD3(0#f o V%f!7#DD3(0#DLj0#Df' 3FDDDD3[D3*Df!a [%f.Df!l [%f*303*.DDZDDZ&eDf3 3DfT 33DDLF'eDf' 3DDLDDLDL35FLDLD313*/$..Df' >E&e%e%eD'ef$Ef o V%f!7#DLDL3(j'ef l [%f!9#DLDL3(E.f W Y%f>DLDL3(0%DLFDLFDD3%0%Dj0$DQf$l0%DLDLDD3Jj0$/%.Df' 3DDD36DDLZDDM[Dfe 4H#2.Df' 3DDDD3[DLFLDLD313*.Df3 3EDf3 4E/#.#. G%$ H% ID% H&e%e%eDDl'eDD 3QfT 4Ff!p$ :f-n0$/%.Dj0$DD[g$/&.g J J e q!Z z!S$Dg- HD xg!p$ M FFDg J J e q!Z z!S$ #?EDf$ 3E/$..g#.[. G$& IG#fT 4FH#Df+ 3DDf$f#3E%eDLF'eDLEDLEDLEDLEDDDL3'DDD3'D'eDf#DDf$ 4F 3QfSk?E.DDDD?DDD?3:/$.DDD3'.DfT 3H#. G#f _ W%DDf!p$ :?FLDLf!; R%f,3#. G$% IG#f3 4FH#DD_DDZDDZDDZDLf' >EDLf3 4E%e%e&eDj0$Df3 4EDFf3 3FLDLDD3%j0#.DDM[DDM[/$.DD3o.Df3 3H#. G$6 IG#fT 4FH#DLFLED3=EFEDEDLEDf!1#ZDf!. J%ZDf7 3E%e&eDfd3&DLEDDM[DLEDLEDLE&eDf/ 33)EFF'eDf7 3FDDFfb3.DLEDLEDfH 3DLDLf$33DDDLFDLF3J0$DDDf$33DDDDLDL3I0$DD3gDDD3:/$..Df' >E&eD'eDQj'eDD3gDDLDL39Dfb3&DDLFLDLf$f$f%DQFf!o#k?Dfbk?4%#.Df3 3EDf3 4E/$..DLF'eDLEDfG3&DDD3:.DLFD 4FDr0$%e&eDf' 33)EFEDEDj0$DDf p J%f)38'eDDDDD3ej0$..DDDf _ W%f$3RDDDLFDDp?Z/$..DLFD 4E.f/EDLDn'eDDDDDp?Zf*E.DfT 3H#D. G%. I% HG#fT 4FH#DLFf!N K%f.35EDLQE%e%eDLDLDf' 3F31L'eDf$ :j0$DLDL3KL0$.Df#ZDf(_/$.DLFLE%eDQj0#DLj0#D3X.DDf!p$ :Ff/ 5 3FEDLFj'eDf+ 3FDDD3ND3$EFEDE%eDf#lD :0#DDLLf% @p0#DDf_3>j0#DDLDLD36.DDLZDDMF[D rE.Df#ZDg+[DLf' >E&eD'eDDMF[DDMF[D rE%e%e%eD rFDLFf v J%f,32j'eDDf!# J%f(3%f#DLDDD3iF?0$D0%/&.DLDDD3ij0%.DDDD3(0$.Df7 3DfD 33o.Df3 3EDf3 4E/$..DDf!6 K%f!# J%Df!p$ :F?Ff'f(D?F3(j'eDf7 3DDD3*.DLf' >EDLE&eD'eDf7 3DLDLDL36Df3 4EDf3 3E/$..DDLZDDM[.DfT 3H#. G#DDt' IDDDD 4 3D3~(f$.j. G$% IDD 3E&e%eDj'ef#EDE/$.DQf, 4Ff:pf$D >f f J J' :j ;0#Df$ 3EDf$ 4E/$..&e%eDj'ef#E/$.DD 3f$ 4Qf, 4Ff:pf$D >f f J J' :j ;0#Df$ 4E/$..DD. G$( IG#f3 4FH#DfRZDf t L%Z&eDf+ 33)EFF'eDDDFDDD3036/$..Df6ZDf V ]%Z%e&eDf+ 33)EFFj0$DDD30Lj0#.Df!a [%f.Df!l [%f*3036.Df3 3H#. G#DQj'eDf!W S%f)3j.. G$% I%ef IDD 3FDDp?Ff k _% 3FDt'eDd#f3 >Fr0$DD 4f3 @Df!p!p& :f#l 3e#f Il0$.#.f g _%DZDf k _% 3. G$) IDLEf$EDLFE%e&eDj'eDEf#E/%.%eDD 3FQf!`$k'eDDf!^ S%f&380$.Df$ 4EDf$ 3E/$..f$Df& 3Df&n?E.DDZDDf& 4Ff#DDr?ZDD. G$& IG#fD 4FH#DDZDDZ%e&eDf+ 33)EFFj0$Df3 3DDfb3.DLDLDD3%j0#.DLEDLE.DfD 3H#DD. G$' IG#f3 4FH#%eDj0#DLFQ'eDD3t0$.f$EDQf$l0#Df]ZDf!> ^%Z&eDf+ 33)EFF'eDDDD37j0$..DjE.Df3 3H#D. G$$ IDf' >EDf3 4E&eDj'ef#2.Df3 4EDFf3 3FLDLDD3%j0#.D. G$$ IDDDLDL3%' If#(DLFLDLDD3`FLDLDLDL3%.. G#DDDD3^Fj'ef _ W%2.DL. G#DDf!4 R%f*3#3$. G$( IG#fD 4FH#DDZDDZDf!S#ZDf t L%Zf#E&e%eDf3l'eDDf+ 3D 3M[Df+ 3E&eDf; 33)EFFj0%DFDp0#DDD 4 3DDD32j0#..DfD 3H#Df3l2.DE/#.#. G$% If$E%eDD3;Qf!K#k0#DD3;QFfFkDfbk ;Df!o#k ;0#DD3KLf#lE.D. G#DDr'ef#f#2.DD 3QFf!0# 4f ( :f- 3DfT 4Df^p?Ff3nD. G$' IG#fe 3FH#DLDLDD3`EDDZDDZDDZDDLFZDDLZ% If#Dj0#>f$Df/ 3DD3_0#>DfRZDf t L%ZDDLZDDM[DDM[&eDfD 33)EFF'eDfL 3DD3_j0$..Df#l.Dfe 4H#. G#DDf!D S%f(3#. G#DDLn'eDfJ3&.. G$& IG#f3 4FH#&ef#E&e%eDDk'eDE/$.DD 3PFf#m0#DDf!P$ :f& @ 3Lf I =D @f$ :0#Df$ 3E/$..DDD3'DDl'eDD 3FQEDfI_DDf2 :Q_DDf' @Q_DDf0 3f&3'DDf I = 3EDf$ 3E/$..Df3 3H#. G$( IG#fT 4FH#f$E%ef j ]%fLDD3(j0#DQFf!o#lDfbl :0#f#EDf+ 3D3$f#f#3EDLj0#DLEDLEDLDLf Q R%f03#3/EFEDf( >E&eDj0$DfD 4ED3$EFEDfD 3EDDDD37j0#.f$E.DfT 3H#D. G%% I$ HG#f3 4FH#DLEDf#ZDMEDg+[DDZDD[Df!^ S%f&3'DDD3'DDLZDDM[Df3 3H#. G#DDf!O S%f+3#. G$& IG#f3 4FH#DDDf_3+DLf& 3FDr'eDDD 3DD 4fS3+DLE.Df3 3H#DDD 3FDDDn?. G#DjDf!O$ :f!K#l :. G$- IG#fe 3FH#D3ZEFEDD3ZEFFf#DF?Ff!- J%D?QF_DDZDDZDf#ZDg+[DDf$ 4f#D?ZDDf$ 3f$D?ZDj'eDg$[.%eDfD ;f!l#l0#Df3 3EDf$ 4EfDEf$E&eDLj0$DfD 3DD3nDQf!n#k0$DD3-DLDLf( > 3FDM[DDM[DDM[DDM[DfD 3EDDZDf$ 3E/#.#.DDM[DDM[DDM[DDM[Dfe 4H#. G$% IDDLf$ 3Ff' >3-DLEDDZDLDf' > 3FDM[DDM[. G$, IG#fe 3FH#DDf!@ S%f'3#3$EFE%e%e%eDf) 41%$#%.DQf!`#l0$DQf!_#l0$DQf!U#l0$DQf!;#l0$DQf!Y#l0$DQf!_#l0$DQf![#kE/$.DQf!T#l0#DQf!Y#l0#DQf!c#l0#DQf!U#l0#DQf!S#l0#f%f#DQf!e#k?E.DDf!I S%f)3#EDf' 3Ff$f#3Bf!L M%E%eD0#f!a M%f!a M%f N N%DLFDLFf _ R%f23#FL?DQfdl?EDDf!' R%f)3#3$f c N%f)3%j0#Df i N%f }&3B.Df#ZDg+[%eDLDL3@FLDLf!3 S%f+3#FQf!K#l0#D3/EFEDf( >Ef3Ef$E&eDj0$DfT 3DLDLf f S%f+3#FLDLf#33DDZDfH 3D3-DLDLf' > 3FDM[DDM[DfD 4EDfD 3EDf3 3EDDZDf$ 3E/#.#.DDLZDDM[DfX 3DLDL3@FLDLf!# S%f33#3$f#33Dfe 4DLDLf!J Q%f.3#3$f#33DDZDDZDD_DDM[DDM[DDM[DDM[Dfe 4H#. G$' IDf2 :EDDf!a!p!p!p$ :Ff% > 3E%e&eD'ef#Ef#E&eDDD 3LDk ;EDf' 3Ff!/#l0#.Df3 4EDfe 4EDf$ :j0$/%..Df% >E&eDj'ef#2.Df' 4EDLDf' 3EDl0#..f$. G#DDf!P R%f(3#. G#Dg,{'eDDg- J3s.DDg- L rfT ;3&. G$& If$E%eDf!/cp0#f#EDf(n0#DDf P _%f%38j0#DDf P _%f%3Uj0#&eDj'ef$2.Df$ 4EDQFfT 4Df$ 3Ef!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#k ;0#..D. G$* IDLEDLEDQE%e%e%eDQFfFl'eDf!o#lDfbl :0&Df!o#kDf&l ;0$/%.Df&k0$.DLFLDL3@DD3H0#Df+ 3DD3H0#Df&l0$DLDLDD3bj0$.DDDD3$3If$ =E.D. G$$ IG#f3 4FH#Df' 3DDf#33DDLDL39Df3 3H#. G$) IDDf!1 M%f)3#34EFEDf( >E&eD'e%eDLFDLFDD3%0#f!B W%f!9#DD3(0#f!e Y%fQDD3(0#f r Y%fXDD3(0#f!a U%f6DD3(0#f t L%f!S#DD3(0#DDDD3=3e0#DDDD3*.DfD 3EDfD 4E/$..Df!Y K%f2DDf w M%f03#3*. G$% I&eDDl'eDD 3QFfT 4f!p$ :f-nDf!O$ :f!0# 4f!p$ :f>n ;Df!O#kDfQ 4f%n ; ;D!/f#m ;j'ef#2.Df$ 3E/$..Df$p. G#Df#3&DL. G$$ IG#fT 4FH#Df+ 3DDDf$ :Df I =f$ :3E%eDL'eDLFDf!p$ :r'eDf#Z/%.DDM[DDM[DDM[DDM[DDLZDDZ/$.Df#Z.DfT 3H#. G$% IG#f3 4FH#Df' 3Ff#DD3NDLQ'eDD3W.DQDf3 3H#. G$' IDf( >E&e%eDj0#D3$EFEDF'eDDDD3?0$.DfD 3EDfD 4E/$..Df#l. G$$ If g _%LFf+Df k _% 3f* :F 4f#D? 3D3Y. G$% I&eDj'ef#2.Df$ 4EDQEDQEDf$ 3EDf$ 3EDDk0#.DD 4. G#f#D3Y. G$- IG#f {% 4FH#Df+ 3f k _%D3BDfL 3DLFDLF3pDf!i# 3DD3f3GDLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf!i# 3Z%e%eD'eDQED0$Df$ :0%/(.Dj0'/&.Df$ :j0%.DDM[DDM[Df!a$ 3Df!H$ 33,/'.Df!i# 33X/).f#/$.DQ0%f$.DfL 3Df V% 33{F ;j0#DDM[DDM[Df!a$ 3Df!H$ 33,D0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df!a$ 3Df!H$ 33,.DLEDLEDDLFLDLf!p R%f*3#ZDDZDDZf#EDf#_DDZDDf!i# 3ZDf%_Df J%`Df&ZDf!i$ 3E&eDf&l'eDf V% 3DD 3QDfL 3Df!H$ 33NDf$ 3E/$..Df#ZDDLFf#lZDDLf+D?ZDf#_DDZDDf!i# 3ZDDf!H$ 3 xDf V% 3 xgD P N[Df%ZDf!i$ 3Ef#E&eDf+l'eDD 3LEDf#ZDg+[Df J% 3D3WDf' 3E/$..DLEDf+ZDLEDg#[f#EDf#ZDg+[DLFLDL3r34EFEDf( >EDf!3$ 3EDE&eD'e% I%eDfCp0#DLj0#DDDLDL3AF 3Ef$D0$>.DDD3q.EDfD 3EDf o% 3DfT ;3&DfD 4EDfD 3E/$..Df o% 33yDf {% 3H#. G%9 I% HG#f k' 4FH#Df/ 3f k _%D3BDf#ZDg+[Df] 3DLFDLF3p%eDD3kQf!l#l'eDf R$ 3DD3f3Gf$EDLFLFDLFf n R%f33#3/DL3$3|j'eDDf!m Q%f.3#3/DLDL3|E.DLEDf#ZDg+[f$DLF 4EDf' >EDLEDQf$ :E%e&e%e%e% I%e%eDjDf$k ;j'eDf#ZDf#_DDZDDZDf$ZDDf R$ 3Z%e%eD'eDQED0$Df$ :0%/(.Dj0'/&.Df$ :j0%.DDM[DDM[Df!X$ 3Df!i& 33,/'.Df R$ 33X/).f#/$.DQ0%f$.Df] 3Df Z% 33{F ;j0#DDM[DDM[Df!X$ 3Df!i& 33,D0&.Df3 3EDf$ 3EDf3 4E/$..DDM[DDM[Df!X$ 3Df!i& 33,.DLEDLEDLFLDLf!p R%f*3#EDLDLf m M%f-3#EDf!X$ 3FDLFQDQD3$3zDf#_Df#ZDf#ZDf#ZDf#ZDg+[Df#_DDZDDZDDZDDZDDf#DL?ZDDf R$ 3FZDDZDDf] 3ZDf#ZDDLFf#lZDDLf+D?ZDf#_DDZDQEDDZDf w% 3Df _% 3FDf!X% 3D?3WDf#ZDg+[DQF' If$(DLDLf ~ R%f(3#3/EFED.f( >D 3E&e%eDDFl'eDf J& 3f-3&f _ W%Ef#Ef$Ef$Ef#Ef$Ef#Ef$Ef#E%e% I%e% I%e%e%eDf$ 41%)$#.DLFDLF3Ff!B Q%f'3%j0$f#/%.DLFDLF3FE>D0%f!F Q%Ef'/&.DD3FEFED.EDDf!, M%f(3#FLDL3VEFEDEDDf!( M%f'3#FLEDLEDDf!; S%f'3#3$EFEDEDE/%.DD3FEFED.EDDf y S%f)3#3$EFEDEDDf n S%f.3#FLEDLE.DfD 3ED0%DQf!l#l0%D'ef#EDLFLFQf$ :E&eDf;k0'DDM[Df/ 3E%e%e&eDf!i& 33)EFEDEDj0$DDDD37j0#Dj'ef!X U%f+DD3(0$..Df!i& 3DDf#33Df!@ U% 3QEDLEDLE&eDj0*Df$ 4EDQDf$ 3EfRk0#.Dj0)DQ0$/(.DE/$..Df!i& 3DDDQf#3EDLj0&/%.DD3Vf!: K%f.320%DfF_Dg$[Df#ZDg+[DDZDDZDLDLf m M%f-3#3$EFEDLE%eDF0#Df!i& 3Df+DDf+t?F 3DD 4fS3+DLEDLEf#EDDf!i K%f+3%j0#DDf!@ M%f.3U'eDEDE/$.Dj'ef#E/$.DDDDDLDL37F?EDf#D?E.Df!i& 3FDLLFQDQDD3zDDDLF?Fj0%Df!H& 3DDf_3+f$Ef#E%eDLj0#DLDL3xj0#Df!=#ZDf!6 ]%Z&eDf!H& 33)EFFj'eDEDE/%.DDDD32j0#.f$E.Dfb_Dg$[Df#ZDg+[DDZDDZDf!H& 3FDf Z% 3f#DLf$D?DLf#D?Df w& 33TDLFj0%DDLZDDLZDDQ_DDZDLFDf!;& 3Ff$f#DLDL3wDf!F K%f+Df V& 33*DLEDf J& 3FDLDL3'DDLDL3'DDLDL3:DMEDMEDDM[DDLZDD[DD[DDLZDDDD3S>/%.%eDDQf%n ;0#DLFj0#Df!i& 3Df Z% 3f#f$f#f _ W%3TDLFj0#DDLZDDLZDDQ_DDZDQ'eDf!H& 3f K K%f/f N V%36.f _ W%EDLFQf&k'eDLFLDLf!K R%f(3#E.%eDQf!l#l0#DfVZDf W K%Z&eDf!i& 3Df w& 33DDLFj0$Df!H& 3DDLDLDLDLDL3#f#3R/#.#.DLFLDQ3QFLDLf P S%f-3#3$f!# W%fBDfP 3F3PDDLDL3:Dg$[DDZDDM[DDLZDDM[Df#Df!i& 3D3S>.DfP 3FDLDL3'Df!^ S%f&3'DDQfT ;3&DLEDg#[DLEDf+ZDDD3'DDLZDDM[/&.DQ'eDf!. K%f+35FLDLD31Lj0$.Dfb_Dg$[Df#ZDg+[DDZDDZDf!i& 3FDf Z% 3Df$f#Df!H& 33TDLFj0#DDLZDDLZDDQ_DDZDLFDf w& 3f!6 K%f'DLDL3wDLE%eDf$kFj'eDLDQ3QFLDLf Z S%f(3#3$f!e Z%f=Df J& 3F3PDfS3&DDD3ODMu0$DLQf$l0$Df W [%f%3'/$.DLDQ3QFLDLf ` S%f)3#3$f!H X%fEDf J& 3F3PDf!j X%f73'DDD3'DfS3&.Df J& 3FDD3vDDM[DDLZDg$[Dg$[DDLZDDDf!i& 3D3Sf!p$ :f/l0#DDDQ ;_/#.#.Df R$ 3DD3k3G%e%eDQFf%t'eDfP 3f!K#3&DLFDLf' > 3EDf c% 3EDME&eDFDk0%Df3 3EDMD}0#DLEDL34EFDf( >EfD 4E&eDj0$DfD 4EDf] 3Df R$ 3DfD 3F3uj0#.Df6p0#D'eDfP 3fP3&.DfP 3f!l#3&Df J%`f#E&e%eDf%l'eDD 3QEDL34EFEDf( >E&eDj0%%eDf] 3Df R$ 3D3uj0#%eDLj'eDf$ :j0$/%.D3$3tDf$ :k0$.DfP 3FDLDL3CDf l J%f%3'DD3$39Df n J%f%3'.DfD 3EDfD 4E/#.#.DQf$k'eDfP 3Ff J J%f23CDf Y J%f)3'.DfP 3Ff ` J%f/3CDf_3&DDM3sDf!n#3&DLFf!p!p$r'eDf$ 3E/&.DDDDDp?ZDQ0%/'.Df$ 3E/#.#.#.Df$l0$DfP 3f-3&/$.DfP 3Ff R _%f%3'DDL3$3C.DDM[DDLZ.Df Z% 33yDf k' 3H#. G. _7)#f J J%.!W& * / ( = = ( = * 6 . ( = 2 > ._ > ; ? .P * / ( = = ( . B 9 ( * >_FFP * / ( = ? + - . . 9 ( 5 2 7 4 * / ( - 9 6 . > *_Q * / ( = ? +UJ * / ( = ? +VJ * / ( = ? +WJ * / ( = ? +XJ * / ( = ? +YJ * / ( 4 . C A 8 ; - =J * / ( * -J * / ( * - = . > * / ( B 9 5 * > / 8 ; 6 * / ( , 1 ( 6 8 - . 5b 6 8 - . 5J * / ( , 1 ( 8 = ( @ . ; = 2 8 7b 9 5 * > / 8 ; 6{ . ; = 2 8 7 , * 6 9 * 2 0 7 * / ( ; 3 * @ * = , ; 2 9 >_ * / ( = = ( : ; 6 . - 2 *x 8 ? ; , . - . . 9 ( 5 2 7 4 ( @ * 5 ? . 1 > > 9 =_SS 1 > > 9_SS 5 8 , * 5 1 8 = >UV[RTRTRU 0 9 , 0 ; * 7 > . - - . 7 2 . - 0 , 5 2 -J / + , 5 2 -J > A , 5 2 -J = , , 2 -J > > , 5 2 -J 0 + ; * 2 -J A + ; * 2 -J - , 5 2 -J 6 = , 5 4 2 -J C , 5 2 -J 5 2 ( / * > ( 2 -J . 9 2 4J ; - > ( , 2 -J 2 ; , 5 2 , 4 2 - , 8 8 4 2 ._J = > 8 ; * 0 ._J 6 . > *_ 8 7 .q 2 7 4zwq - . . 9q 2 7 4{ * 5 ? . 1 ; . / * 9 9n - 9 * ; * 6 = 9 5 * > / 8 ; 6R 8 7 . 5 2 7 4R 6 .#!p!p!p!p!p!p!p!p##$#f!a M%.!Q)!@*##eC##$$#$$$$$$###!@*##eC##$##$$$$$$### > 2 4 > 8 4!`!.!. E!`!.!. 6 . - 2 *x 8 ? ; , .!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F 9 2 -!`!.!.!`!.!.F * / ( 6 . - 2 * ( = 8 ? ; , .!`!.!.!`!.!. G!`!.!. - . / * ? 5 >{ * 5 ? .!`!.!.F > 2 4 > 8 4 A . + ( 2 7 >!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F ,!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. , * 6 9 * 2 0 7n -!`!.!. E!`!.!. 4 . C =!`!.!. $!`!.!.!`!.!.F * / ( , ( 2 -!`!.!.!`!.!.F * / ( , * 6 9 * 2 0 7 ( 2 -!`!.!.!`!.!. G!`!.!.!`!.!. G!`!.!. * -x . >!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . >!`!.!.!`!.!. G!`!.!. * -x . >n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - = . > ( 2 -!`!.!.!`!.!. G!`!.!. * -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * -!`!.!.!`!.!. G!`!.!. * -n -!`!.!. E!`!.!. 4 . C =!`!.!.F * / ( * - ( 2 -!`!.!.!`!.!. G!`!.!. , 5 2 , 4n -!`!.!.F > > , 5 2 -!`!.!.!`!.!. G!`!.!.n - > ; ? . 7 8 7 . A . +w . / . ; ; . ; * /u * ; * 6 . > . ; = , 5 2 , 4n -x 5 8 > ? ; 5x 4 2 9q 2 = > ; . - 2 ; . , >m 8 = > = ; . 9 * 2 ;f - - ; . = = . = ; . / . ; ; . ;x 4 2 9q 2 = > 5 2 7 4 = 9 ; . = . > 6 * ; 4 . ; = , 5 2 , 4n - . 7 - 9 8 2 7 > = 7 8 A ? ; 5 1 2 7 > = : ? . ; C ; 8 ? > . , 8 7 = . 7 > 5 * 7 - 2 7 0 6 2 7 ? > . = = 8 ? ; , . = 2 6 9 ; . = = 2 8 7 = > 8 ; . - 2 ; . , > 9 * ; * 6p . C ; . - 2 ; . , >zwq * 9 9 ( 2 - 0 8 8 0 5 .h 5 2 , 4n -p . C * /h ? = > 8 6 , 8 - . , * 5 5 @ 2 = 2 > , 8 7 / 2 0 ; . 6 . 6 + . ; 6 . 6 8 ; C!`!.!. ; . / . ; ; . ; , 5 2 -b , 5 2 -IWi , 8 7 = . 7 >k ; 8 6 5 2 6 2 >i * > *z = . * 7 = A . ; - . / * ? 5 >{ * 5 ? . 8 @ . ; ; 2 - .{ * 5 ? . = 4 . C =#$#######!F M##'###+#f!L T%.!($F### = 6 * ; > , * = >J > 2 D . 7J ; 8 4 ?J A . + 8 =J @ 2 - * *J 9 5 * C = > * > 2 8 7J = > . * 6J : ? . = >J + * > > 5 . 7 . >J . 9 2 ,J = A 2 > , 1J B + 8 BJ 7 * > 2 @ . 9 ,J @ . 0 * * 7 - ; 8 2 -J 2 8 =J * 9 4$### ) O## *###%###!0 O##2### @ . 0 *J * 9 4 * / ( 3 = ( A . +J * / ( = = ( @ . ;#$#######!B M##'###+#f k V%. .F### * / ( , 1 * 7 7 . 5b , 1 * 7 7 . 5J * / ( * -b * -J * / ( * - = . >b * -x . >J - . . 9 ( 5 2 7 4 ( @ * 5 ? .b - . . 9q 2 7 4{ * 5 ? .V (UT (T##$####### 5 P##)###+#f Z W%.8F###$#######$#######+#f { W%.!Z)Q### 1 > > 9 =_SS 2 6 9 ; . = = 2 8 7 =R 8 7 . 5 2 7 4R 6 . * / ( 6 . - 2 * ( = 8 ? ; , .b 6 . - 2 *x 8 ? ; , .J * / ( , * 6 9 * 2 0 7b , * 6 9 * 2 0 7J * / ( , * 6 9 * 2 0 7 ( 2 -b , * 6 9 * 2 0 7n - * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -###!B P##o###@ Q##E###$####### 1 > > 9 =_SS . 7 0 * 0 . 6 . 7 > =R * 9 9 = / 5 C . ;R , 8 6S @URTS ,V =S , 5 2 , 4S * 9 9S 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7 * / ( , ( 2 -b , * 6 9 * 2 0 7n -J * / ( * - = . > ( 2 -b * -x . >n -J * / ( * - ( 2 -b * -n -# W Q##>### r Q##X###$####### 9 2 -b 6 . - 2 *x 8 ? ; , .J ,b , * 6 9 * 2 0 7J * / ( , ( 2 -b , * 6 9 * 2 0 7n - * / ( 6 . - 2 * ( = 8 ? ; , .b 9 2 -J * / ( , * 6 9 * 2 0 7b ,J * / ( , * 6 9 * 2 0 7 ( 2 -b * / ( , ( 2 -###!e Q##Q###@ Q##E###E R##]### 1 > > 9 =_SS * 9 9R * 9 9 = / 5 C . ;R , 8 6 2 - * / ( 3 = ( A . + * / ( = = ( @ . ; * / ( = ? +Ub * /x ? +UJ * / ( = ? +Vb * /x ? +VJ * / ( = ? +Wb * /x ? +WJ * / ( = ? +Xb * /x ? +XJ * / ( = ? +Yb * /x ? +Y 0 , 5 2 - * / ( 4 . C A 8 ; - = 4 . C A 8 ; - , * 6 9 * 2 0 7n - 0 , 5 2 -J 0 + ; * 2 -J A + ; * 2 - * / ( ;J * / ( 2 8 = ( ? ; 5J * / ( * 7 - ; 8 2 - ( ? ; 5J * / ( A . + ( - 9 1 > > 9_J 1 > > 9 =_J 6 * ; 4 . >_J 2 > 6 =QJ 2 7 > . 7 >_J 6 * 2 5 > 8_J > . 5_J = 6 =_J - * > *_J + 5 8 +_J * + 8 ? >_J / 2 5 ._TUVWXYZ[]^fghijk####!c!p!p z!p!p!p!.!o!p!pl#### L 0!p&!o!p!p Q!o!p!pl % ?TTU % ?TTT ? 7 - . / 2 7 . -J 7 ? 5 5Js *sJs 8 7 .J $ 8 + 3 . , >Dt + 3 . , > &JL 7 8 >D = . >MJL 7 8 7 .M ( ( &- = , , 2 -#!L Q##e Q## % R", new Uint8Array(e3.buffer, 148)), t2(), new Uint8Array(e3.buffer, 23913, 20237);
})());
var c = D;
var E = () => {
};
function h(e3, t2, s2) {
  const r2 = new TextEncoder().encode(t2);
  return (() => {
    try {
      return ((t3) => {
        const a2 = t3.room(r2.length);
        new Uint8Array(t3.memory.buffer, a2).set(r2);
        const n2 = t3[e3](r2.length, s2), i2 = new Uint8Array(t3.memory.buffer, n2);
        return new TextDecoder().decode(i2.subarray(0, i2.indexOf(0)));
      })(o = o || c());
    } catch (e4) {
      throw E(), e4;
    }
  })();
}
var T = (e3) => e3.replace(/\uffff/g, "\uFFFD") + "\uFFFF";
var l = (e3, t2 = "{") => T(e3) + T(t2);
var f = "\uFFFF}\uFFFF";
function _(e3, t2, s2) {
  let r2 = 1e5;
  const a2 = (e4, t3, n2) => {
    let i2 = "-";
    try {
      if ("string" == typeof t3) i2 = s2 + t3;
      else if ("boolean" == typeof t3) i2 = t3 ? "?true" : "?";
      else if ("number" == typeof t3 && isFinite(t3)) i2 = "0" + (t3 || "");
      else if (t3 && "object" == typeof t3 && n2 < 8) {
        const s3 = Array.isArray(t3), i3 = Object.keys(t3);
        if ("string" == typeof t3.href && !i3[0]) return a2(e4, t3.href, n2);
        let o2 = "";
        for (const e5 of i3) {
          if (--r2 < 0) break;
          let i4;
          try {
            i4 = t3[e5];
          } catch {
          }
          o2 += a2(s3 ? "" : e5, i4, n2 + 1);
        }
        return l(e4, s3 ? "[" : "{") + o2 + f;
      }
    } catch {
    }
    return T(e4) + T(i2);
  };
  return a2(e3, t2, 0);
}
function A(e3) {
  try {
    return decodeURIComponent(e3);
  } catch {
    return e3;
  }
}
var p = /^[^=]*=([\w+.-]+(:|%3A))?(\/|%2F)/i;
var m = (e3) => e3.split("&").map((e4) => p.test(e4) ? [e4] : e4.split(/[?#](?=[\w.-]+=)/));
var d = (e3) => /^[^?#]*\??([^#]*)(.*)/s.exec(e3);
function u(e3) {
  const [, t2, s2] = d(e3);
  return [...m(s2).flat(), ...m(t2).flatMap(([, ...e4]) => e4)];
}
var $ = (e3) => m(d(e3)[1]).map(([e4]) => e4);
function I(e3, t2, s2) {
  return l("") + _("call", e3, '"') + _("config", t2, '"') + l("visit") + s2;
}
function L(e3, { address: t2, header: s2 }) {
  const r2 = (e4) => s2("sec-ch-ua-" + e4).replace(/^\s*"|"\s*$/g, "").replace(/\\(["\\])/g, "$1"), a2 = ((e4, t3) => {
    const { consent: s3, consentFrom: r3, limitDataUse: a3, clickId: n3 } = e4 || {};
    return { answer: void 0, consentFrom: r3, consent: s3, limitDataUse: a3, gpc: t3, clickId: n3 };
  })(e3, "1" == s2("sec-gpc")), n2 = r2("model"), i2 = r2("platform-version"), o2 = ((e4, t3, s3, r3, a3 = e4) => _("landing", e4, "=") + _("referrer", t3, "=") + _("now", s3, "=") + ((e5, t4, s4, r4 = "") => {
    let a4 = l("query");
    const n3 = (e6) => (t5) => {
      try {
        s4 && (t5 = t5.replace(/^(amp(;|%3B)|#0?38;)+|^#[!/]*(?=[\w.-]+=)|^#.*/i, ""));
        const r5 = (t5 + "=").indexOf("=");
        let n4 = t5.slice(0, r5), i4 = t5.slice(r5 + 1);
        /[%+]/.test(t5) && ([[n4, i4]] = new URLSearchParams("?" + t5)), (n4 || i4) && (a4 += T(n4) + T(e6 + i4));
      } catch {
      }
    };
    let i3 = d(t4)[1].split("&");
    if (s4) try {
      [...r4 && [...u(r4), ...$(r4)], ...u(t4)].map(n3("~")), i3 = $(t4);
    } catch {
    }
    return i3.map(n3("=")), a4 + f;
  })(0, a3, r3, a3 == e4 ? "" : e4))(t2, s2("referer"), Date.now(), ((e4, t3) => !(t3 && false === t3.repairAddresses))(0, e3)) + _("consent", a2, '"') + _("memory", [], "=") + (n2 || i2 ? _("hints", { model: n2, platformVersion: i2 }, "=") : "");
  let D2, c2 = "";
  const E2 = (e4) => {
    const [t3, r3] = e4.split(/:(.*)/s);
    return "cookie" == t3 ? _(e4, ((e5, t4) => {
      const s3 = ("; " + e5).split(`; ${t4}=`)[1];
      return s3 && A(s3.split(";")[0]);
    })(s2("cookie"), r3), "=") : "";
  };
  return (t3) => {
    D2 ??= o2.length > 2e3 ? ((e4, t4) => {
      const s4 = h("reads", I("page", e4, t4)), r4 = t4.split("\uFFFF"), a4 = r4.indexOf("query") + 2;
      return r4.filter((e5, t5) => {
        return (r5 = t5 - a4) < 0 || r5 >= 2 * s4.length || "1" == s4[r5 >> 1];
        var r5;
      }).join("\uFFFF");
    })(e3, o2) : o2;
    const s3 = () => ((e4) => {
      const [t4, s4, ...r4] = h("ask", e4).split("\uFFFF"), [a4, ...n3] = t4.split("\n");
      return { consent: +s4, impression: a4, links: n3, needs: r4 };
    })(I("page", { ...e3, links: t3 }, D2 + l("sources") + c2 + f)), r3 = s3(), a3 = r3.needs.map(E2).join("");
    return c2 += a3, a3 ? s3() : r3;
  };
}
function N(e3, t2) {
  let s2 = [];
  try {
    const a2 = e3 && e3.links;
    s2 = Array.isArray(a2) ? Array.from(a2, S) : [];
    const n2 = r(t2);
    if (n2) {
      const t3 = L(e3, n2)(s2.map(({ link: e4 }) => e4));
      return { links: s2.map(({ own: e4 }, s3) => t3.links[s3] || e4), impression: t3.impression || null };
    }
  } catch {
  }
  return { links: s2.map(({ own: e4 }) => e4), impression: null };
}
function S(e3) {
  try {
    const { href: t2, platform: s2, appId: r2, oneLinkURL: a2, deepLinkValue: n2, params: i2 } = e3, o2 = t2 && t2.href ? t2.href : t2, D2 = "string" == typeof o2 ? o2 : "";
    return { own: D2, link: { platform: s2, appId: r2, oneLinkURL: a2, deepLinkValue: n2, params: i2, href: D2 } };
  } catch {
    return { own: "", link: { href: "" } };
  }
}
E = () => (c = D, void (o = void 0));
var C = ["data-smart-link", "data-app-id", "data-onelink", "data-deep-link"];
var O = "data-smart-own";
var R = (e3) => A(A(e3.replace(/\+/g, " "))).toLowerCase().split(/&amp;|[?&#]/);
var g = /^https:\/\/(?:engagements|app)\.appsflyer(?:sdk)?\.com\/(?=.*[?&]af_ss_ver=).*[?&]af_r=(https?(?::|%3A)[^&#]*)/;
var k = [8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217, 8220, 8221, 8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376];
function M(e3) {
  return ((e4) => 0 === e4 || e4 >= 55296 && e4 <= 57343 || e4 > 1114111)(e3) ? 65533 : e3 >= 128 && e3 <= 159 && k[e3 - 128] || e3;
}
function F(e3) {
  return e3 - 1 >>> 0 < 127 || e3 - 160 >>> 0 < 55136 ? String.fromCharCode(e3) : String.fromCodePoint(M(e3));
}
var P = ["Q=\xA8`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", '\xC6&\xC1\u0102\xC2\u0410\u{1D504}\xC0\u0391\u0100\u2A53\u0104\u{1D538}\u2061\xC5\u{1D49C}\u2254\xC3\xC4\u2216\u2AE7\u2306\u0411\u2235\u212C\u0392\u{1D505}\u{1D539}\u02D8\u212C\u224E\u0427\xA9\u0106\u22D2\u2145\u212D\u010C\xC7\u0108\u2230\u010A\xB8\xB7\u212D\u03A7\u2299\u2296\u2295\u2297\u2232\u201D\u2019\u2237\u2A74\u2261\u222F\u222E\u2102\u2210\u2233\u2A2F\u{1D49E}\u22D3\u224D\u2145\u2911\u0402\u0405\u040F\u2021\u21A1\u2AE4\u010E\u0414\u2207\u0394\u{1D507}\xB4\u02D9\u02DD`\u02DC\u22C4\u2146\u{1D53B}\xA8\u20DC\u2250\u222F\xA8\u21D3\u21D0\u21D4\u2AE4\u27F8\u27FA\u27F9\u21D2\u22A8\u21D1\u21D5\u2225\u2193\u2913\u21F5\u0311\u2950\u295E\u21BD\u2956\u295F\u21C1\u2957\u22A4\u21A7\u21D3\u{1D49F}\u0110\u014A\xD0\xC9\u011A\xCA\u042D\u0116\u{1D508}\xC8\u2208\u0112\u25FB\u25AB\u0118\u{1D53C}\u0395\u2A75\u2242\u21CC\u2130\u2A73\u0397\xCB\u2203\u2147\u0424\u{1D509}\u25FC\u25AA\u{1D53D}\u2200\u2131\u2131\u0403>\u0393\u03DC\u011E\u0122\u011C\u0413\u0120\u{1D50A}\u22D9\u{1D53E}\u2265\u22DB\u2267\u2AA2\u2277\u2A7E\u2273\u{1D4A2}\u226B\u042A\u02C7^\u0124\u210C\u210B\u210D\u2500\u210B\u0126\u224E\u224F\u0415\u0132\u0401\xCD\xCE\u0418\u0130\u2111\xCC\u2111\u012A\u2148\u21D2\u222C\u222B\u22C2\u2063\u2062\u012E\u{1D540}\u0399\u2110\u0128\u0406\xCF\u0134\u0419\u{1D50D}\u{1D541}\u{1D4A5}\u0408\u0404\u0425\u040C\u039A\u0136\u041A\u{1D50E}\u{1D542}\u{1D4A6}\u0409<\u0139\u039B\u27EA\u2112\u219E\u013D\u013B\u041B\u27E8\u2190\u21E4\u21C6\u2308\u27E6\u2961\u21C3\u2959\u230A\u2194\u294E\u22A3\u21A4\u295A\u22B2\u29CF\u22B4\u2951\u2960\u21BF\u2958\u21BC\u2952\u21D0\u21D4\u22DA\u2266\u2276\u2AA1\u2A7D\u2272\u{1D50F}\u22D8\u21DA\u013F\u27F5\u27F7\u27F6\u27F8\u27FA\u27F9\u{1D543}\u2199\u2198\u2112\u21B0\u0141\u226A\u2905\u041C\u205F\u2133\u{1D510}\u2213\u{1D544}\u2133\u039C\u040A\u0143\u0147\u0145\u041D\u200B\u200B\u200B\u200B\u226B\u226A\n\u{1D511}\u2060\xA0\u2115\u2AEC\u2262\u226D\u2226\u2209\u2260\u2242\u0338\u2204\u226F\u2271\u2267\u0338\u226B\u0338\u2279\u2A7E\u0338\u2275\u224E\u0338\u224F\u0338\u22EA\u29CF\u0338\u22EC\u226E\u2270\u2278\u226A\u0338\u2A7D\u0338\u2274\u2AA2\u0338\u2AA1\u0338\u2280\u2AAF\u0338\u22E0\u220C\u22EB\u29D0\u0338\u22ED\u228F\u0338\u22E2\u2290\u0338\u22E3\u2282\u20D2\u2288\u2281\u2AB0\u0338\u22E1\u227F\u0338\u2283\u20D2\u2289\u2241\u2244\u2247\u2249\u2224\u{1D4A9}\xD1\u039D\u0152\xD3\xD4\u041E\u0150\u{1D512}\xD2\u014C\u03A9\u039F\u{1D546}\u201C\u2018\u2A54\u{1D4AA}\xD8\xD5\u2A37\xD6\u203E\u23DE\u23B4\u23DC\u2202\u041F\u{1D513}\u03A6\u03A0\xB1\u210C\u2119\u2ABB\u227A\u2AAF\u227C\u227E\u2033\u220F\u2237\u221D\u{1D4AB}\u03A8"\u{1D514}\u211A\u{1D4AC}\u2910\xAE\u0154\u27EB\u21A0\u2916\u0158\u0156\u0420\u211C\u220B\u21CB\u296F\u211C\u03A1\u27E9\u2192\u21E5\u21C4\u2309\u27E7\u295D\u21C2\u2955\u230B\u22A2\u21A6\u295B\u22B3\u29D0\u22B5\u294F\u295C\u21BE\u2954\u21C0\u2953\u21D2\u211D\u2970\u21DB\u211B\u21B1\u29F4\u0429\u0428\u042C\u015A\u2ABC\u0160\u015E\u015C\u0421\u{1D516}\u2193\u2190\u2192\u2191\u03A3\u2218\u{1D54A}\u221A\u25A1\u2293\u228F\u2291\u2290\u2292\u2294\u{1D4AE}\u22C6\u22D0\u22D0\u2286\u227B\u2AB0\u227D\u227F\u220B\u2211\u22D1\u2283\u2287\u22D1\xDE\u2122\u040B\u0426	\u03A4\u0164\u0162\u0422\u{1D517}\u2234\u0398\u205F\u200A\u2009\u223C\u2243\u2245\u2248\u{1D54B}\u20DB\u{1D4AF}\u0166\xDA\u219F\u2949\u040E\u016C\xDB\u0423\u0170\u{1D518}\xD9\u016A_\u23DF\u23B5\u23DD\u22C3\u228E\u0172\u{1D54C}\u2191\u2912\u21C5\u2195\u296E\u22A5\u21A5\u21D1\u21D5\u2196\u2197\u03D2\u03A5\u016E\u{1D4B0}\u0168\xDC\u22AB\u2AEB\u0412\u22A9\u2AE6\u22C1\u2016\u2016\u2223|\u2758\u2240\u200A\u{1D519}\u{1D54D}\u{1D4B1}\u22AA\u0174\u22C0\u{1D51A}\u{1D54E}\u{1D4B2}\u{1D51B}\u039E\u{1D54F}\u{1D4B3}\u042F\u0407\u042E\xDD\u0176\u042B\u{1D51C}\u{1D550}\u{1D4B4}\u0178\u0416\u0179\u017D\u0417\u017B\u200B\u0396\u2128\u2124\u{1D4B5}\xE1\u0103\u223E\u223E\u0333\u223F\xE2\xB4\u0430\xE6\u2061\u{1D51E}\xE0\u2135\u2135\u03B1\u0101\u2A3F&\u2227\u2A55\u2A5C\u2A58\u2A5A\u2220\u29A4\u2220\u2221\u29A8\u29A9\u29AA\u29AB\u29AC\u29AD\u29AE\u29AF\u221F\u22BE\u299D\u2222\xC5\u237C\u0105\u{1D552}\u2248\u2A70\u2A6F\u224A\u224B\'\u2248\u224A\xE5\u{1D4B6}*\u2248\u224D\xE3\xE4\u2233\u2A11\u2AED\u224C\u03F6\u2035\u223D\u22CD\u22BD\u2305\u2305\u23B5\u23B6\u224C\u0431\u201E\u2235\u2235\u29B0\u03F6\u212C\u03B2\u2136\u226C\u{1D51F}\u22C2\u25EF\u22C3\u2A00\u2A01\u2A02\u2A06\u2605\u25BD\u25B3\u2A04\u22C1\u22C0\u290D\u29EB\u25AA\u25B4\u25BE\u25C2\u25B8\u2423\u2592\u2591\u2593\u2588=\u20E5\u2261\u20E5\u2310\u{1D553}\u22A5\u22A5\u22C8\u2557\u2554\u2556\u2553\u2550\u2566\u2569\u2564\u2567\u255D\u255A\u255C\u2559\u2551\u256C\u2563\u2560\u256B\u2562\u255F\u29C9\u2555\u2552\u2510\u250C\u2500\u2565\u2568\u252C\u2534\u229F\u229E\u22A0\u255B\u2558\u2518\u2514\u2502\u256A\u2561\u255E\u253C\u2524\u251C\u2035\u02D8\xA6\u{1D4B7}\u204F\u223D\u22CD\\\u29C5\u27C8\u2022\u2022\u224E\u2AAE\u224F\u224F\u0107\u2229\u2A44\u2A49\u2A4B\u2A47\u2A40\u2229\uFE00\u2041\u02C7\u2A4D\u010D\xE7\u0109\u2A4C\u2A50\u010B\xB8\u29B2\xA2\xB7\u{1D520}\u0447\u2713\u2713\u03C7\u25CB\u29C3\u02C6\u2257\u21BA\u21BB\xAE\u24C8\u229B\u229A\u229D\u2257\u2A10\u2AEF\u29C2\u2663\u2663:\u2254\u2254,@\u2201\u2218\u2201\u2102\u2245\u2A6D\u222E\u{1D554}\u2210\xA9\u2117\u21B5\u2717\u{1D4B8}\u2ACF\u2AD1\u2AD0\u2AD2\u22EF\u2938\u2935\u22DE\u22DF\u21B6\u293D\u222A\u2A48\u2A46\u2A4A\u228D\u2A45\u222A\uFE00\u21B7\u293C\u22DE\u22DF\u22CE\u22CF\xA4\u21B6\u21B7\u22CE\u22CF\u2232\u2231\u232D\u21D3\u2965\u2020\u2138\u2193\u2010\u22A3\u290F\u02DD\u010F\u0434\u2146\u2021\u21CA\u2A77\xB0\u03B4\u29B1\u297F\u{1D521}\u21C3\u21C2\u22C4\u22C4\u2666\u2666\xA8\u03DD\u22F2\xF7\xF7\u22C7\u22C7\u0452\u231E\u230D$\u{1D555}\u02D9\u2250\u2251\u2238\u2214\u22A1\u2306\u2193\u21CA\u21C3\u21C2\u2910\u231F\u230C\u{1D4B9}\u0455\u29F6\u0111\u22F1\u25BF\u25BE\u21F5\u296F\u29A6\u045F\u27FF\u2A77\u2251\xE9\u2A6E\u011B\u2256\xEA\u2255\u044D\u0117\u2147\u2252\u{1D522}\u2A9A\xE8\u2A96\u2A98\u2A99\u23E7\u2113\u2A95\u2A97\u0113\u2205\u2205\u2205\u2003\u2004\u2005\u014B\u2002\u0119\u{1D556}\u22D5\u29E3\u2A71\u03B5\u03B5\u03F5\u2256\u2255\u2242\u2A96\u2A95=\u225F\u2261\u2A78\u29E5\u2253\u2971\u212F\u2250\u2242\u03B7\xF0\xEB\u20AC!\u2203\u2130\u2147\u2252\u0444\u2640\uFB03\uFB00\uFB04\u{1D523}\uFB01fj\u266D\uFB02\u25B1\u0192\u{1D557}\u2200\u22D4\u2AD9\u2A0D\xBD\u2153\xBC\u2155\u2159\u215B\u2154\u2156\xBE\u2157\u215C\u2158\u215A\u215D\u215E\u2044\u2322\u{1D4BB}\u2267\u2A8C\u01F5\u03B3\u03DD\u2A86\u011F\u011D\u0433\u0121\u2265\u22DB\u2265\u2267\u2A7E\u2A7E\u2AA9\u2A80\u2A82\u2A84\u22DB\uFE00\u2A94\u{1D524}\u226B\u22D9\u2137\u0453\u2277\u2A92\u2AA5\u2AA4\u2269\u2A8A\u2A8A\u2A88\u2A88\u2269\u22E7\u{1D558}`\u210A\u2273\u2A8E\u2A90>\u2AA7\u2A7A\u22D7\u2995\u2A7C\u2A86\u2978\u22D7\u22DB\u2A8C\u2277\u2273\u2269\uFE00\u2269\uFE00\u21D4\u200A\xBD\u210B\u044A\u2194\u2948\u21AD\u210F\u0125\u2665\u2665\u2026\u22B9\u{1D525}\u2925\u2926\u21FF\u223B\u21A9\u21AA\u{1D559}\u2015\u{1D4BD}\u210F\u0127\u2043\u2010\xED\u2063\xEE\u0438\u0435\xA1\u21D4\u{1D526}\xEC\u2148\u2A0C\u222D\u29DC\u2129\u0133\u012B\u2111\u2110\u2111\u0131\u22B7\u01B5\u2208\u2105\u221E\u29DD\u0131\u222B\u22BA\u2124\u22BA\u2A17\u2A3C\u0451\u012F\u{1D55A}\u03B9\u2A3C\xBF\u{1D4BE}\u2208\u22F9\u22F5\u22F4\u22F3\u2208\u2062\u0129\u0456\xEF\u0135\u0439\u{1D527}\u0237\u{1D55B}\u{1D4BF}\u0458\u0454\u03BA\u03F0\u0137\u043A\u{1D528}\u0138\u0445\u045C\u{1D55C}\u{1D4C0}\u21DA\u21D0\u291B\u290E\u2266\u2A8B\u2962\u013A\u29B4\u2112\u03BB\u27E8\u2991\u27E8\u2A85\xAB\u2190\u21E4\u291F\u291D\u21A9\u21AB\u2939\u2973\u21A2\u2AAB\u2919\u2AAD\u2AAD\uFE00\u290C\u2772{[\u298B\u298F\u298D\u013E\u013C\u2308{\u043B\u2936\u201C\u201E\u2967\u294B\u21B2\u2264\u2190\u21A2\u21BD\u21BC\u21C7\u2194\u21C6\u21CB\u21AD\u22CB\u22DA\u2264\u2266\u2A7D\u2A7D\u2AA8\u2A7F\u2A81\u2A83\u22DA\uFE00\u2A93\u2A85\u22D6\u22DA\u2A8B\u2276\u2272\u297C\u230A\u{1D529}\u2276\u2A91\u21BD\u21BC\u296A\u2584\u0459\u226A\u21C7\u231E\u296B\u25FA\u0140\u23B0\u23B0\u2268\u2A89\u2A89\u2A87\u2A87\u2268\u22E6\u27EC\u21FD\u27E6\u27F5\u27F7\u27FC\u27F6\u21AB\u21AC\u2985\u{1D55D}\u2A2D\u2A34\u2217_\u25CA\u25CA\u29EB(\u2993\u21C6\u231F\u21CB\u296D\u200E\u22BF\u2039\u{1D4C1}\u21B0\u2272\u2A8D\u2A8F[\u2018\u201A\u0142<\u2AA6\u2A79\u22D6\u22CB\u22C9\u2976\u2A7B\u2996\u25C3\u22B4\u25C2\u294A\u2966\u2268\uFE00\u2268\uFE00\u223A\xAF\u2642\u2720\u2720\u21A6\u21A6\u21A7\u21A4\u21A5\u25AE\u2A29\u043C\u2014\u2221\u{1D52A}\u2127\xB5\u2223*\u2AF0\xB7\u2212\u229F\u2238\u2A2A\u2ADB\u2026\u2213\u22A7\u{1D55E}\u2213\u{1D4C2}\u223E\u03BC\u22B8\u22B8\u22D9\u0338\u226B\u20D2\u226B\u0338\u21CD\u21CE\u22D8\u0338\u226A\u20D2\u226A\u0338\u21CF\u22AF\u22AE\u2207\u0144\u2220\u20D2\u2249\u2A70\u0338\u224B\u0338\u0149\u2249\u266E\u266E\u2115\xA0\u224E\u0338\u224F\u0338\u2A43\u0148\u0146\u2247\u2A6D\u0338\u2A42\u043D\u2013\u2260\u21D7\u2924\u2197\u2197\u2250\u0338\u2262\u2928\u2242\u0338\u2204\u2204\u{1D52B}\u2267\u0338\u2271\u2271\u2267\u0338\u2A7E\u0338\u2A7E\u0338\u2275\u226F\u226F\u21CE\u21AE\u2AF2\u220B\u22FC\u22FA\u220B\u045A\u21CD\u2266\u0338\u219A\u2025\u2270\u219A\u21AE\u2270\u2266\u0338\u2A7D\u0338\u2A7D\u0338\u226E\u2274\u226E\u22EA\u22EC\u2224\u{1D55F}\xAC\u2209\u22F9\u0338\u22F5\u0338\u2209\u22F7\u22F6\u220C\u220C\u22FE\u22FD\u2226\u2226\u2AFD\u20E5\u2202\u0338\u2A14\u2280\u22E0\u2AAF\u0338\u2280\u2AAF\u0338\u21CF\u219B\u2933\u0338\u219D\u0338\u219B\u22EB\u22ED\u2281\u22E1\u2AB0\u0338\u{1D4C3}\u2224\u2226\u2241\u2244\u2244\u2224\u2226\u22E2\u22E3\u2284\u2AC5\u0338\u2288\u2282\u20D2\u2288\u2AC5\u0338\u2281\u2AB0\u0338\u2285\u2AC6\u0338\u2289\u2283\u20D2\u2289\u2AC6\u0338\u2279\xF1\u2278\u22EA\u22EC\u22EB\u22ED\u03BD#\u2116\u2007\u22AD\u2904\u224D\u20D2\u22AC\u2265\u20D2>\u20D2\u29DE\u2902\u2264\u20D2<\u20D2\u22B4\u20D2\u2903\u22B5\u20D2\u223C\u20D2\u21D6\u2923\u2196\u2196\u2927\u24C8\xF3\u229B\u229A\xF4\u043E\u229D\u0151\u2A38\u2299\u29BC\u0153\u29BF\u{1D52C}\u02DB\xF2\u29C1\u29B5\u03A9\u222E\u21BA\u29BE\u29BB\u203E\u29C0\u014D\u03C9\u03BF\u29B6\u2296\u{1D560}\u29B7\u29B9\u2295\u2228\u21BB\u2A5D\u2134\u2134\xAA\xBA\u22B6\u2A56\u2A57\u2A5B\u2134\xF8\u2298\xF5\u2297\u2A36\xF6\u233D\u2225\xB6\u2225\u2AF3\u2AFD\u2202\u043F%.\u2030\u22A5\u2031\u{1D52D}\u03C6\u03D5\u2133\u260E\u03C0\u22D4\u03D6\u210F\u210E\u210F+\u2A23\u229E\u2A22\u2214\u2A25\u2A72\xB1\u2A26\u2A27\xB1\u2A15\u{1D561}\xA3\u227A\u2AB3\u2AB7\u227C\u2AAF\u227A\u2AB7\u227C\u2AAF\u2AB9\u2AB5\u22E8\u227E\u2032\u2119\u2AB5\u2AB9\u22E8\u220F\u232E\u2312\u2313\u221D\u221D\u227E\u22B0\u{1D4C5}\u03C8\u2008\u{1D52E}\u2A0C\u{1D562}\u2057\u{1D4C6}\u210D\u2A16?\u225F"\u21DB\u21D2\u291C\u290F\u2964\u223D\u0331\u0155\u221A\u29B3\u27E9\u2992\u29A5\u27E9\xBB\u2192\u2975\u21E5\u2920\u2933\u291E\u21AA\u21AC\u2945\u2974\u21A3\u219D\u291A\u2236\u211A\u290D\u2773}]\u298C\u298E\u2990\u0159\u0157\u2309}\u0440\u2937\u2969\u201D\u201D\u21B3\u211C\u211B\u211C\u211D\u25AD\xAE\u297D\u230B\u{1D52F}\u21C1\u21C0\u296C\u03C1\u03F1\u2192\u21A3\u21C1\u21C0\u21C4\u21CC\u21C9\u219D\u22CC\u02DA\u2253\u21C4\u21CC\u200F\u23B1\u23B1\u2AEE\u27ED\u21FE\u27E7\u2986\u{1D563}\u2A2E\u2A35)\u2994\u2A12\u21C9\u203A\u{1D4C7}\u21B1]\u2019\u2019\u22CC\u22CA\u25B9\u22B5\u25B8\u29CE\u2968\u211E\u015B\u201A\u227B\u2AB4\u2AB8\u0161\u227D\u2AB0\u015F\u015D\u2AB6\u2ABA\u22E9\u2A13\u227F\u0441\u22C5\u22A1\u2A66\u21D8\u2925\u2198\u2198\xA7;\u2929\u2216\u2216\u2736\u{1D530}\u2322\u266F\u0449\u0448\u2223\u2225\xAD\u03C3\u03C2\u03C2\u223C\u2A6A\u2243\u2243\u2A9E\u2AA0\u2A9D\u2A9F\u2246\u2A24\u2972\u2190\u2216\u2A33\u29E4\u2223\u2323\u2AAA\u2AAC\u2AAC\uFE00\u044C/\u29C4\u233F\u{1D564}\u2660\u2660\u2225\u2293\u2293\uFE00\u2294\u2294\uFE00\u228F\u2291\u228F\u2291\u2290\u2292\u2290\u2292\u25A1\u25A1\u25AA\u25AA\u2192\u{1D4C8}\u2216\u2323\u22C6\u2606\u2605\u03F5\u03D5\xAF\u2282\u2AC5\u2ABD\u2286\u2AC3\u2AC1\u2ACB\u228A\u2ABF\u2979\u2282\u2286\u2AC5\u228A\u2ACB\u2AC7\u2AD5\u2AD3\u227B\u2AB8\u227D\u2AB0\u2ABA\u2AB6\u22E9\u227F\u2211\u266A\u2283\xB9\xB2\xB3\u2AC6\u2ABE\u2AD8\u2287\u2AC4\u27C9\u2AD7\u297B\u2AC2\u2ACC\u228B\u2AC0\u2283\u2287\u2AC6\u228B\u2ACC\u2AC8\u2AD4\u2AD6\u21D9\u2926\u2199\u2199\u292A\xDF\u2316\u03C4\u23B4\u0165\u0163\u0442\u20DB\u2315\u{1D531}\u2234\u2234\u03B8\u03D1\u03D1\u2248\u223C\u2009\u2248\u223C\xFE\u02DC\xD7\u22A0\u2A31\u2A30\u222D\u2928\u22A4\u2336\u2AF1\u{1D565}\u2ADA\u2929\u2034\u2122\u25B5\u25BF\u25C3\u22B4\u225C\u25B9\u22B5\u25EC\u225C\u2A3A\u2A39\u29CD\u2A3B\u23E2\u{1D4C9}\u0446\u045B\u0167\u226C\u219E\u21A0\u21D1\u2963\xFA\u2191\u045E\u016D\xFB\u0443\u21C5\u0171\u296E\u297E\u{1D532}\xF9\u21BF\u21BE\u2580\u231C\u231C\u230F\u25F8\u016B\xA8\u0173\u{1D566}\u2191\u2195\u21BF\u21BE\u228E\u03C5\u03D2\u03C5\u21C8\u231D\u231D\u230E\u016F\u25F9\u{1D4CA}\u22F0\u0169\u25B5\u25B4\u21C8\xFC\u29A7\u21D5\u2AE8\u2AE9\u22A8\u299C\u03F5\u03F0\u2205\u03D5\u03D6\u221D\u2195\u03F1\u03C2\u228A\uFE00\u2ACB\uFE00\u228B\uFE00\u2ACC\uFE00\u03D1\u22B2\u22B3\u0432\u22A2\u2228\u22BB\u225A\u22EE||\u{1D533}\u22B2\u2282\u20D2\u2283\u20D2\u{1D567}\u221D\u22B3\u{1D4CB}\u2ACB\uFE00\u228A\uFE00\u2ACC\uFE00\u228B\uFE00\u299A\u0175\u2A5F\u2227\u2259\u2118\u{1D534}\u{1D568}\u2118\u2240\u2240\u{1D4CC}\u22C2\u25EF\u22C3\u25BD\u{1D535}\u27FA\u27F7\u03BE\u27F8\u27F5\u27FC\u22FB\u2A00\u{1D569}\u2A01\u2A02\u27F9\u27F6\u{1D4CD}\u2A06\u2A04\u25B3\u22C1\u22C0\xFD\u044F\u0177\u044B\xA5\u{1D536}\u0457\u{1D56A}\u{1D4CE}\u044E\xFF\u017A\u017E\u0437\u017C\u2128\u03B6\u{1D537}\u0436\u21DD\u{1D56B}\u{1D4CF}\u200D\u200C'];
var b = 48;
var B = 2654435761;
var H = 2246822507;
var U = (() => {
  const e3 = new Uint8Array(128);
  for (let t2 = 48; t2 <= 57; t2++) e3[t2] = t2 - 47;
  for (let t2 = 65; t2 <= 90; t2++) e3[t2] = t2 - 54;
  for (let t2 = 97; t2 <= 122; t2++) e3[t2] = t2 - 60;
  return e3;
})();
function y(e3, t2, s2) {
  return e3.charCodeAt(t2) << 25 | e3.charCodeAt(t2 + 1) << 18 | e3.charCodeAt(t2 + s2 - 2) << 11 | U[e3.charCodeAt(t2 + s2 - 1)] << 5 | s2;
}
function G(e3, t2) {
  return 1023 & (3 * e3 << 3 ^ t2);
}
function w(e3, t2) {
  return (Math.imul(e3, B) >>> 16) * t2 >>> 16;
}
function x(e3, t2) {
  return (Math.imul(e3, H) >>> 16) * t2 >>> 16;
}
function v(e3) {
  const [t2, s2] = e3, r2 = t2.charCodeAt(0) - b << 6 | t2.charCodeAt(1) - b, a2 = t2.charCodeAt(2) - b << 6 | t2.charCodeAt(3) - b, n2 = t2.charCodeAt(4) - b << 6 | t2.charCodeAt(5) - b, i2 = 6 + a2, o2 = i2 + 2 * r2, D2 = 2 * n2, c2 = new Int32Array(D2), E2 = new Uint16Array(D2), h2 = new Uint16Array(D2), T2 = new Uint32Array(1024), l2 = /* @__PURE__ */ new Map(), f2 = [];
  let _2 = "", A2 = 6, p2 = 0;
  for (let e4 = 0; e4 < r2; e4++) {
    const s3 = t2.charCodeAt(i2 + 2 * e4) - 35, r3 = t2.charCodeAt(i2 + 2 * e4 + 1) - 35, a3 = 31 & s3, D3 = a3 + (31 & r3), m2 = 1 + (r3 >> 5);
    _2 = _2.slice(0, a3) + t2.slice(A2, A2 + D3 - a3), A2 += D3 - a3;
    const d2 = y(_2, 0, D3);
    let u2 = 2 * (t2.charCodeAt(o2 + Math.floor(e4 / 6)) - b & 1 << e4 % 6 ? x : w)(d2, n2);
    if (0 !== c2[u2] && (u2 += 1), c2[u2] = d2, D3 > 4) {
      const e5 = _2.slice(2, D3 - 2), t3 = l2.get(e5);
      if (void 0 === t3) {
        l2.set(e5, f2.length), E2[u2] = f2.length;
        for (let t4 = 0; t4 < e5.length; t4 += 2) f2.push(e5.charCodeAt(t4) | e5.charCodeAt(t4 + 1) << 16);
      } else E2[u2] = t3;
    }
    const $2 = G(_2.charCodeAt(0), _2.charCodeAt(1));
    T2[$2] |= D3 <= 16 ? 1 << D3 - 2 : 32768, 32 & s3 && (T2[$2] |= 1 << D3 - 2 + 16), h2[u2] = p2 << 2 | m2 - 1 | (32 & s3) >> 4, p2 += m2;
  }
  return { keys: c2, buckets: n2, slotMidOff: E2, slotValue: h2, values: s2, lengthBits: T2, middles: new Uint32Array(f2) };
}
var Y;
var Q;
var Z = 59;
function W(e3) {
  return ((e4) => e4 - 48 >>> 0 <= 9)(e3) || (32 | e3) - 97 >>> 0 <= 25;
}
function j(e3) {
  return 61 === e3 || W(e3);
}
(Q = Y || (Y = {}))[Q.Legacy = 0] = "Legacy", Q[Q.Strict = 1] = "Strict", Q[Q.Attribute = 2] = "Attribute";
var q = v(P);
var K = (() => q.keys)();
var X = (() => q.buckets)();
var J = (() => q.slotMidOff)();
var V = (() => q.lengthBits)();
var z = (() => q.middles)();
var ee = (() => q.slotValue)();
var te = (() => q.values)();
function se(e3) {
  const t2 = e3 >> 2;
  return 1 & e3 ? te.slice(t2, t2 + (1 & e3) + 1) : te.charAt(t2);
}
function re(e3, t2, s2) {
  const r2 = e3.charCodeAt(t2), a2 = e3.charCodeAt(t2 + 1), n2 = e3.charCodeAt(t2 + s2 - 2), i2 = e3.charCodeAt(t2 + s2 - 1);
  if ((r2 | a2 | n2 | i2) > 127) return -1;
  const o2 = r2 << 25 | a2 << 18 | n2 << 11 | U[i2] << 5 | s2;
  let D2 = 2 * ((Math.imul(o2, B) >>> 16) * X >>> 16);
  for (let r3 = 0; ; r3++) {
    if (K[D2] === o2 && (s2 <= 4 || ae(D2, e3, t2, s2))) return D2;
    if (K[D2 + 1] === o2 && (s2 <= 4 || ae(D2 + 1, e3, t2, s2))) return D2 + 1;
    if (1 === r3) return -1;
    D2 = 2 * ((Math.imul(o2, H) >>> 16) * X >>> 16);
  }
}
function ae(e3, t2, s2, r2) {
  let a2 = J[e3], n2 = s2 + 2;
  const i2 = s2 + r2 - 2;
  for (; n2 + 1 < i2; ) {
    if ((t2.charCodeAt(n2) | t2.charCodeAt(n2 + 1) << 16) !== z[a2++]) return false;
    n2 += 2;
  }
  return n2 === i2 || t2.charCodeAt(n2) === (65535 & z[a2]);
}
var ne = 2047;
var ie = 0;
function oe(e3) {
  const t2 = e3 >>> 21;
  return t2 === ne ? ie : t2;
}
var De = (() => {
  const e3 = new Uint8Array(128).fill(255);
  for (let t2 = 0; t2 < 10; t2++) e3[48 + t2] = t2;
  for (let t2 = 0; t2 < 6; t2++) e3[65 + t2] = t2 + 10, e3[97 + t2] = t2 + 10;
  return e3;
})();
function ce(e3, t2, s2) {
  const r2 = e3.length;
  let a2, n2 = t2, i2 = 0;
  if (120 == (32 | e3.charCodeAt(n2))) for (n2 += 1, a2 = n2; n2 < r2; ) {
    const t3 = e3.charCodeAt(n2);
    if (t3 >= 128) break;
    const s3 = De[t3];
    if (!(s3 <= 15)) break;
    i2 = 16 * i2 + s3, n2++;
  }
  else for (a2 = n2; n2 < r2; ) {
    const t3 = e3.charCodeAt(n2);
    if (t3 >= 128) break;
    const s3 = De[t3];
    if (!(s3 <= 9)) break;
    i2 = 10 * i2 + s3, n2++;
  }
  if (n2 === a2) return 0;
  i2 > 1114111 && (i2 = 1114112);
  let o2 = n2 - t2 + 2;
  if (n2 < r2 && e3.charCodeAt(n2) === Z) o2 += 1;
  else if (s2) return 0;
  return o2 >= ne && (ie = o2, o2 = ne), o2 << 21 | i2;
}
function Ee(e3, t2, s2) {
  let r2 = V[G(e3.charCodeAt(t2), e3.charCodeAt(t2 + 1))] >>> 16 & 31;
  for (; 0 !== r2; ) {
    const a2 = 31 - Math.clz32(r2);
    if (r2 ^= 1 << a2, a2 + 2 > s2) continue;
    const n2 = re(e3, t2, a2 + 2);
    if (n2 >= 0 && 2 & ee[n2]) return n2 << 3 | a2 + 2;
  }
  return -1;
}
function he(e3, t2, s2) {
  const r2 = e3.slice(t2, t2 + 32).indexOf(";");
  if (r2 - 2 >>> 0 <= 29) {
    const s3 = re(e3, t2, r2);
    if (s3 >= 0) return s3 << 6 | r2 + 1;
  }
  if (s2 !== Y.Strict) {
    const r3 = Ee(e3, t2, Math.min(31, e3.length - t2));
    if (r3 >= 0) {
      const a2 = 7 & r3;
      if (s2 !== Y.Attribute || t2 + a2 >= e3.length || !j(e3.charCodeAt(t2 + a2))) return r3 >> 3 << 6 | a2;
    }
  }
  return -1;
}
function Te(e3, t2) {
  return t2 >= e3.length ? -1 : 38 === e3.charCodeAt(t2) ? t2 : e3.indexOf("&", t2);
}
var le = class {
  emitCodePoint;
  errors;
  state = 0;
  consumed = 1;
  result = 0;
  decodeMode = Y.Strict;
  replaceNumericCodePoint = M;
  constructor(e3, t2) {
    this.emitCodePoint = e3, this.errors = t2;
  }
  stateNumericStart(e3, t2) {
    return t2 >= e3.length ? -1 : 120 == (32 | e3.charCodeAt(t2)) ? (this.state = 3, this.consumed += 1, this.stateNumericHex(e3, t2 + 1)) : (this.state = 2, this.stateNumericDecimal(e3, t2));
  }
  stateNumericHex(e3, t2) {
    const s2 = e3.length;
    let { result: r2, consumed: a2 } = this, n2 = t2;
    for (; n2 < s2; ) {
      const t3 = e3.charCodeAt(n2), s3 = De[t3];
      if (!(s3 <= 15)) return this.result = r2, this.consumed = a2, this.emitNumericEntity(t3, 3);
      r2 = 16 * r2 + s3, a2 += 1, n2 += 1;
    }
    return this.result = r2, this.consumed = a2, -1;
  }
  stateNumericDecimal(e3, t2) {
    const s2 = e3.length;
    let { result: r2, consumed: a2 } = this, n2 = t2;
    for (; n2 < s2; ) {
      const t3 = e3.charCodeAt(n2) - 48;
      if (t3 >>> 0 > 9) return this.result = r2, this.consumed = a2, this.emitNumericEntity(t3 + 48, 2);
      r2 = 10 * r2 + t3, a2 += 1, n2 += 1;
    }
    return this.result = r2, this.consumed = a2, -1;
  }
  emitNumericEntity(e3, t2) {
    var s2;
    if (this.consumed <= t2) return null == (s2 = this.errors) || s2.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
    if (e3 === Z) this.consumed += 1;
    else if (this.decodeMode === Y.Strict) return 0;
    return this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed), this.errors && (e3 !== Z && this.errors.missingSemicolonAfterCharacterReference(), this.errors.validateNumericCharacterReference(this.result)), this.consumed;
  }
  startEntity(e3) {
    this.decodeMode = e3, this.state = 0, this.result = 0, this.consumed = 1;
  }
  write(e3, t2) {
    switch (this.state) {
      case 0:
        return 35 === e3.charCodeAt(t2) ? (this.state = 1, this.consumed += 1, this.stateNumericStart(e3, t2 + 1)) : (this.state = 4, this.stateNamedEntity(e3, t2));
      case 1:
        return this.stateNumericStart(e3, t2);
      case 2:
        return this.stateNumericDecimal(e3, t2);
      case 3:
        return this.stateNumericHex(e3, t2);
      default:
        return this.stateNamedEntity(e3, t2);
    }
  }
  end() {
    var e3;
    switch (this.state) {
      case 4:
        return this.endNamedEntity();
      case 2:
        return this.emitNumericEntity(0, 2);
      case 3:
        return this.emitNumericEntity(0, 3);
      case 1:
        return null == (e3 = this.errors) || e3.absenceOfDigitsInNumericCharacterReference(this.consumed), 0;
      default:
        return 0;
    }
  }
};
var fe = class extends le {
  runLength = 0;
  nameBuffer = new Uint8Array(32);
  emitSlot(e3) {
    const t2 = ee[e3], s2 = t2 >> 2;
    this.emitCodePoint(te.charCodeAt(s2), this.consumed), 1 & t2 && this.emitCodePoint(te.charCodeAt(s2 + 1), this.consumed);
  }
  startEntity(e3) {
    super.startEntity(e3), this.runLength = 0;
  }
  stateNamedEntity(e3, t2) {
    var s2, r2, a2;
    const n2 = e3.length;
    if (0 === this.runLength && t2 + 17 <= n2) {
      const a3 = G(e3.charCodeAt(t2), e3.charCodeAt(t2 + 1)), i3 = V[a3];
      if (32768 & i3 && t2 + 32 <= n2) {
        const r3 = he(e3, t2, this.decodeMode);
        if (r3 >= 0) {
          const a4 = 63 & r3;
          return this.consumed = a4 + 1, this.emitSlot(r3 >> 6), e3.charCodeAt(t2 + a4 - 1) !== Z && (null == (s2 = this.errors) || s2.missingSemicolonAfterCharacterReference()), this.consumed;
        }
        return 0;
      }
      let o3 = 32767 & i3;
      for (; 0 !== o3; ) {
        const s3 = o3 & -o3;
        o3 ^= s3;
        const r3 = 33 - Math.clz32(s3);
        if (e3.charCodeAt(t2 + r3) === Z) {
          const s4 = re(e3, t2, r3);
          if (s4 >= 0) return this.consumed = r3 + 2, this.emitSlot(s4), this.consumed;
        }
      }
      if (!(32768 & i3)) {
        if (this.decodeMode !== Y.Strict) {
          const s3 = Ee(e3, t2, 31);
          if (s3 >= 0) {
            const a4 = 7 & s3, n3 = e3.charCodeAt(t2 + a4);
            return this.decodeMode === Y.Attribute && j(n3) ? 0 : (this.consumed = a4 + 1, this.emitSlot(s3 >> 3), null == (r2 = this.errors) || r2.missingSemicolonAfterCharacterReference(), this.consumed);
          }
        }
        return 0;
      }
    }
    let i2 = t2, { runLength: o2 } = this, D2 = -1;
    const c2 = Math.min(n2, t2 + 32 - o2);
    for (; i2 < c2; ) {
      const t3 = e3.charCodeAt(i2);
      if (!W(t3)) {
        D2 = t3;
        break;
      }
      this.nameBuffer[o2++] = t3, i2++;
    }
    if (D2 < 0 && o2 < 32) return this.runLength = o2, -1;
    if (D2 === Z && o2 - 2 >>> 0 <= 29) {
      const e4 = _e(this.nameBuffer, o2);
      if (e4 >= 0) return this.consumed = o2 + 2, this.emitSlot(e4), this.consumed;
    }
    if (this.decodeMode !== Y.Strict && o2 >= 2) {
      const e4 = pe(this.nameBuffer, o2);
      if (e4 >= 0) {
        const t3 = 7 & e4, s3 = t3 < o2 ? this.nameBuffer[t3] : D2;
        return this.decodeMode === Y.Attribute && j(s3) ? 0 : (this.consumed = t3 + 1, this.emitSlot(e4 >> 3), null == (a2 = this.errors) || a2.missingSemicolonAfterCharacterReference(), this.consumed);
      }
    }
    return 0;
  }
  endNamedEntity() {
    var e3;
    if (this.decodeMode === Y.Strict || this.runLength < 2) return 0;
    const t2 = pe(this.nameBuffer, this.runLength);
    return t2 < 0 || this.decodeMode === Y.Attribute && (7 & t2) < this.runLength ? 0 : (this.consumed = 1 + (7 & t2), this.emitSlot(t2 >> 3), null == (e3 = this.errors) || e3.missingSemicolonAfterCharacterReference(), this.consumed);
  }
};
function _e(e3, t2) {
  const s2 = e3[0] << 25 | e3[1] << 18 | e3[t2 - 2] << 11 | U[e3[t2 - 1]] << 5 | t2;
  let r2 = 2 * ((Math.imul(s2, B) >>> 16) * X >>> 16);
  for (let a2 = 0; ; a2++) {
    if (K[r2] === s2 && (t2 <= 4 || Ae(r2, e3, t2))) return r2;
    if (K[r2 + 1] === s2 && (t2 <= 4 || Ae(r2 + 1, e3, t2))) return r2 + 1;
    if (1 === a2) return -1;
    r2 = 2 * ((Math.imul(s2, H) >>> 16) * X >>> 16);
  }
}
function Ae(e3, t2, s2) {
  let r2 = J[e3], a2 = 2;
  const n2 = s2 - 2;
  for (; a2 + 1 < n2; ) {
    if ((t2[a2] | t2[a2 + 1] << 16) !== z[r2++]) return false;
    a2 += 2;
  }
  return a2 === n2 || t2[a2] === (65535 & z[r2]);
}
function pe(e3, t2) {
  let s2 = V[G(e3[0], e3[1])] >>> 16 & 31;
  for (; 0 !== s2; ) {
    const r2 = 31 - Math.clz32(s2);
    if (s2 ^= 1 << r2, r2 + 2 > t2) continue;
    const a2 = _e(e3, r2 + 2);
    if (a2 >= 0 && 2 & ee[a2]) return a2 << 3 | r2 + 2;
  }
  return -1;
}
var me;
var de;
var ue = /* @__PURE__ */ new Set([65534, 65535, 131070, 131071, 196606, 196607, 262142, 262143, 327678, 327679, 393214, 393215, 458750, 458751, 524286, 524287, 589822, 589823, 655358, 655359, 720894, 720895, 786430, 786431, 851966, 851967, 917502, 917503, 983038, 983039, 1048574, 1048575, 1114110, 1114111]);
var $e = "\uFFFD";
(de = me || (me = {}))[de.EOF = -1] = "EOF", de[de.NULL = 0] = "NULL", de[de.TABULATION = 9] = "TABULATION", de[de.CARRIAGE_RETURN = 13] = "CARRIAGE_RETURN", de[de.LINE_FEED = 10] = "LINE_FEED", de[de.FORM_FEED = 12] = "FORM_FEED", de[de.SPACE = 32] = "SPACE", de[de.EXCLAMATION_MARK = 33] = "EXCLAMATION_MARK", de[de.QUOTATION_MARK = 34] = "QUOTATION_MARK", de[de.AMPERSAND = 38] = "AMPERSAND", de[de.APOSTROPHE = 39] = "APOSTROPHE", de[de.HYPHEN_MINUS = 45] = "HYPHEN_MINUS", de[de.SOLIDUS = 47] = "SOLIDUS", de[de.DIGIT_0 = 48] = "DIGIT_0", de[de.DIGIT_9 = 57] = "DIGIT_9", de[de.SEMICOLON = 59] = "SEMICOLON", de[de.LESS_THAN_SIGN = 60] = "LESS_THAN_SIGN", de[de.EQUALS_SIGN = 61] = "EQUALS_SIGN", de[de.GREATER_THAN_SIGN = 62] = "GREATER_THAN_SIGN", de[de.QUESTION_MARK = 63] = "QUESTION_MARK", de[de.LATIN_CAPITAL_A = 65] = "LATIN_CAPITAL_A", de[de.LATIN_CAPITAL_Z = 90] = "LATIN_CAPITAL_Z", de[de.RIGHT_SQUARE_BRACKET = 93] = "RIGHT_SQUARE_BRACKET", de[de.GRAVE_ACCENT = 96] = "GRAVE_ACCENT", de[de.LATIN_SMALL_A = 97] = "LATIN_SMALL_A", de[de.LATIN_SMALL_Z = 122] = "LATIN_SMALL_Z";
var Ie;
var Le;
var Ne = "script";
function Se(e3) {
  return e3 >= 55296 && e3 <= 57343;
}
function Ce(e3) {
  return e3 >= 56320 && e3 <= 57343;
}
function Oe(e3) {
  return 32 !== e3 && 10 !== e3 && 13 !== e3 && 9 !== e3 && 12 !== e3 && e3 >= 1 && e3 <= 31 || e3 >= 127 && e3 <= 159;
}
function Re(e3) {
  return e3 >= 64976 && e3 <= 65007 || ue.has(e3);
}
(Le = Ie || (Ie = {})).controlCharacterInInputStream = "control-character-in-input-stream", Le.noncharacterInInputStream = "noncharacter-in-input-stream", Le.surrogateInInputStream = "surrogate-in-input-stream", Le.nonVoidHtmlElementStartTagWithTrailingSolidus = "non-void-html-element-start-tag-with-trailing-solidus", Le.endTagWithAttributes = "end-tag-with-attributes", Le.endTagWithTrailingSolidus = "end-tag-with-trailing-solidus", Le.unexpectedSolidusInTag = "unexpected-solidus-in-tag", Le.unexpectedNullCharacter = "unexpected-null-character", Le.unexpectedQuestionMarkInsteadOfTagName = "unexpected-question-mark-instead-of-tag-name", Le.invalidFirstCharacterOfTagName = "invalid-first-character-of-tag-name", Le.unexpectedEqualsSignBeforeAttributeName = "unexpected-equals-sign-before-attribute-name", Le.missingEndTagName = "missing-end-tag-name", Le.unexpectedCharacterInAttributeName = "unexpected-character-in-attribute-name", Le.unknownNamedCharacterReference = "unknown-named-character-reference", Le.missingSemicolonAfterCharacterReference = "missing-semicolon-after-character-reference", Le.unexpectedCharacterAfterDoctypeSystemIdentifier = "unexpected-character-after-doctype-system-identifier", Le.unexpectedCharacterInUnquotedAttributeValue = "unexpected-character-in-unquoted-attribute-value", Le.eofBeforeTagName = "eof-before-tag-name", Le.eofInTag = "eof-in-tag", Le.missingAttributeValue = "missing-attribute-value", Le.missingWhitespaceBetweenAttributes = "missing-whitespace-between-attributes", Le.missingWhitespaceAfterDoctypePublicKeyword = "missing-whitespace-after-doctype-public-keyword", Le.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers = "missing-whitespace-between-doctype-public-and-system-identifiers", Le.missingWhitespaceAfterDoctypeSystemKeyword = "missing-whitespace-after-doctype-system-keyword", Le.missingQuoteBeforeDoctypePublicIdentifier = "missing-quote-before-doctype-public-identifier", Le.missingQuoteBeforeDoctypeSystemIdentifier = "missing-quote-before-doctype-system-identifier", Le.missingDoctypePublicIdentifier = "missing-doctype-public-identifier", Le.missingDoctypeSystemIdentifier = "missing-doctype-system-identifier", Le.abruptDoctypePublicIdentifier = "abrupt-doctype-public-identifier", Le.abruptDoctypeSystemIdentifier = "abrupt-doctype-system-identifier", Le.cdataInHtmlContent = "cdata-in-html-content", Le.incorrectlyOpenedComment = "incorrectly-opened-comment", Le.eofInScriptHtmlCommentLikeText = "eof-in-script-html-comment-like-text", Le.eofInDoctype = "eof-in-doctype", Le.nestedComment = "nested-comment", Le.abruptClosingOfEmptyComment = "abrupt-closing-of-empty-comment", Le.eofInComment = "eof-in-comment", Le.incorrectlyClosedComment = "incorrectly-closed-comment", Le.eofInCdata = "eof-in-cdata", Le.absenceOfDigitsInNumericCharacterReference = "absence-of-digits-in-numeric-character-reference", Le.nullCharacterReference = "null-character-reference", Le.surrogateCharacterReference = "surrogate-character-reference", Le.characterReferenceOutsideUnicodeRange = "character-reference-outside-unicode-range", Le.controlCharacterReference = "control-character-reference", Le.noncharacterCharacterReference = "noncharacter-character-reference", Le.missingWhitespaceBeforeDoctypeName = "missing-whitespace-before-doctype-name", Le.missingDoctypeName = "missing-doctype-name", Le.invalidCharacterSequenceAfterDoctypeName = "invalid-character-sequence-after-doctype-name", Le.duplicateAttribute = "duplicate-attribute", Le.nonConformingDoctype = "non-conforming-doctype", Le.missingDoctype = "missing-doctype", Le.misplacedDoctype = "misplaced-doctype", Le.endTagWithoutMatchingOpenElement = "end-tag-without-matching-open-element", Le.closingOfElementWithOpenChildElements = "closing-of-element-with-open-child-elements", Le.disallowedContentInNoscriptInHead = "disallowed-content-in-noscript-in-head", Le.openElementsLeftAfterEof = "open-elements-left-after-eof", Le.abandonedHeadElementChild = "abandoned-head-element-child", Le.misplacedStartTagForHeadElement = "misplaced-start-tag-for-head-element", Le.nestedNoscriptInHead = "nested-noscript-in-head", Le.eofInElementThatCanContainOnlyText = "eof-in-element-that-can-contain-only-text";
var ge;
var ke;
var Me = class {
  constructor(e3) {
    this.handler = e3, this.html = "", this.pos = -1, this.lastGapPos = -2, this.gapStack = [], this.skipNextNewLine = false, this.lastChunkWritten = false, this.endOfChunkHit = false, this.bufferWaterline = 65536, this.isEol = false, this.lineStartPos = 0, this.droppedBufferSize = 0, this.line = 1, this.lastErrOffset = -1;
  }
  get col() {
    return this.pos - this.lineStartPos + Number(this.lastGapPos !== this.pos);
  }
  get codePointStart() {
    return this.pos - Number(this.lastGapPos === this.pos);
  }
  get offset() {
    return this.droppedBufferSize + this.codePointStart;
  }
  getError(e3, t2) {
    const { line: s2, col: r2, offset: a2 } = this, n2 = r2 + t2, i2 = a2 + t2;
    return { code: e3, startLine: s2, endLine: s2, startCol: n2, endCol: n2, startOffset: i2, endOffset: i2 };
  }
  _err(e3) {
    this.handler.onParseError && this.lastErrOffset !== this.offset && (this.lastErrOffset = this.offset, this.handler.onParseError(this.getError(e3, 0)));
  }
  _addGap() {
    this.gapStack.push(this.lastGapPos), this.lastGapPos = this.pos;
  }
  _processSurrogate(e3) {
    if (this.pos !== this.html.length - 1) {
      const t2 = this.html.charCodeAt(this.pos + 1);
      if (!Ce(e3) && Ce(t2)) return this.pos++, this._addGap(), 1024 * (e3 - 55296) + 9216 + t2;
    } else if (!this.lastChunkWritten) return this.endOfChunkHit = true, me.EOF;
    return this._err(Ie.surrogateInInputStream), e3;
  }
  willDropParsedChunk() {
    return this.pos > this.bufferWaterline;
  }
  dropParsedChunk(e3 = 0) {
    if (this.willDropParsedChunk()) {
      const t2 = this.offset - this.droppedBufferSize - e3;
      this.html = this.html.substring(t2), this.lineStartPos -= t2, this.droppedBufferSize += t2, this.pos -= t2, this.lastGapPos = -2, this.gapStack.length = 0, this.pos > e3 && this._addGap();
    }
  }
  write(e3, t2) {
    this.html.length > 0 ? this.html += e3 : this.html = e3, this.endOfChunkHit = false, this.lastChunkWritten = t2;
  }
  insertHtmlAtCurrentPos(e3) {
    this.html = this.html.substring(0, this.pos + 1) + e3 + this.html.substring(this.pos + 1), this.endOfChunkHit = false;
  }
  startsWith(e3, t2) {
    if (this.pos + e3.length > this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, false;
    if (t2) return this.html.startsWith(e3, this.pos);
    for (let t3 = 0; t3 < e3.length; t3++) if ((32 | this.html.charCodeAt(this.pos + t3)) !== e3.charCodeAt(t3)) return false;
    return true;
  }
  peek(e3) {
    const t2 = this.pos + e3;
    if (t2 >= this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, me.EOF;
    const s2 = this.html.charCodeAt(t2);
    return s2 === me.CARRIAGE_RETURN ? me.LINE_FEED : s2;
  }
  advance() {
    if (this.pos++, this.isEol && (this.isEol = false, this.line++, this.lineStartPos = this.pos), this.pos >= this.html.length) return this.endOfChunkHit = !this.lastChunkWritten, me.EOF;
    let e3 = this.html.charCodeAt(this.pos);
    return e3 === me.CARRIAGE_RETURN ? (this.isEol = true, this.skipNextNewLine = true, me.LINE_FEED) : e3 === me.LINE_FEED && (this.isEol = true, this.skipNextNewLine) ? (this.line--, this.skipNextNewLine = false, this._addGap(), this.advance()) : (this.skipNextNewLine = false, Se(e3) && (e3 = this._processSurrogate(e3)), null === this.handler.onParseError || e3 > 31 && e3 < 127 || e3 === me.LINE_FEED || e3 === me.CARRIAGE_RETURN || e3 > 159 && e3 < 64976 || this._checkForProblematicCharacters(e3), e3);
  }
  _checkForProblematicCharacters(e3) {
    Oe(e3) ? this._err(Ie.controlCharacterInInputStream) : Re(e3) && this._err(Ie.noncharacterInInputStream);
  }
  retreat(e3) {
    for (this.pos -= e3; this.pos < this.lastGapPos; ) this.lastGapPos = this.gapStack.pop(), this.pos--;
    this.isEol = false;
  }
};
function Fe(e3, t2) {
  for (let s2 = e3.attrs.length - 1; s2 >= 0; s2--) if (e3.attrs[s2].name === t2) return e3.attrs[s2].value;
  return null;
}
t({}, { TokenType: () => ge, getTokenAttr: () => Fe }), (ke = ge || (ge = {}))[ke.CHARACTER = 0] = "CHARACTER", ke[ke.NULL_CHARACTER = 1] = "NULL_CHARACTER", ke[ke.WHITESPACE_CHARACTER = 2] = "WHITESPACE_CHARACTER", ke[ke.START_TAG = 3] = "START_TAG", ke[ke.END_TAG = 4] = "END_TAG", ke[ke.COMMENT = 5] = "COMMENT", ke[ke.DOCTYPE = 6] = "DOCTYPE", ke[ke.EOF = 7] = "EOF", ke[ke.HIBERNATION = 8] = "HIBERNATION";
var Pe;
var be;
var Be;
var He;
var Ue;
var ye;
var Ge;
var we;
var xe;
var ve;
var Ye = {};
t(Ye, { ATTRS: () => Be, DOCUMENT_MODE: () => Ue, NS: () => Pe, NUMBERED_HEADERS: () => Xe, SPECIAL_ELEMENTS: () => Ke, TAG_ID: () => xe, TAG_NAMES: () => Ge, getTagID: () => Ze, hasUnescapedText: () => Ve }), (be = Pe || (Pe = {})).HTML = "http://www.w3.org/1999/xhtml", be.MATHML = "http://www.w3.org/1998/Math/MathML", be.SVG = "http://www.w3.org/2000/svg", be.XLINK = "http://www.w3.org/1999/xlink", be.XML = "http://www.w3.org/XML/1998/namespace", be.XMLNS = "http://www.w3.org/2000/xmlns/", (He = Be || (Be = {})).TYPE = "type", He.ACTION = "action", He.ENCODING = "encoding", He.PROMPT = "prompt", He.NAME = "name", He.COLOR = "color", He.FACE = "face", He.SIZE = "size", (ye = Ue || (Ue = {})).NO_QUIRKS = "no-quirks", ye.QUIRKS = "quirks", ye.LIMITED_QUIRKS = "limited-quirks", (we = Ge || (Ge = {})).A = "a", we.ADDRESS = "address", we.ANNOTATION_XML = "annotation-xml", we.APPLET = "applet", we.AREA = "area", we.ARTICLE = "article", we.ASIDE = "aside", we.B = "b", we.BASE = "base", we.BASEFONT = "basefont", we.BGSOUND = "bgsound", we.BIG = "big", we.BLOCKQUOTE = "blockquote", we.BODY = "body", we.BR = "br", we.BUTTON = "button", we.CAPTION = "caption", we.CENTER = "center", we.CODE = "code", we.COL = "col", we.COLGROUP = "colgroup", we.DD = "dd", we.DESC = "desc", we.DETAILS = "details", we.DIALOG = "dialog", we.DIR = "dir", we.DIV = "div", we.DL = "dl", we.DT = "dt", we.EM = "em", we.EMBED = "embed", we.FIELDSET = "fieldset", we.FIGCAPTION = "figcaption", we.FIGURE = "figure", we.FONT = "font", we.FOOTER = "footer", we.FOREIGN_OBJECT = "foreignObject", we.FORM = "form", we.FRAME = "frame", we.FRAMESET = "frameset", we.H1 = "h1", we.H2 = "h2", we.H3 = "h3", we.H4 = "h4", we.H5 = "h5", we.H6 = "h6", we.HEAD = "head", we.HEADER = "header", we.HGROUP = "hgroup", we.HR = "hr", we.HTML = "html", we.I = "i", we.IMG = "img", we.IMAGE = "image", we.INPUT = "input", we.IFRAME = "iframe", we.KEYGEN = "keygen", we.LABEL = "label", we.LI = "li", we.LINK = "link", we.LISTING = "listing", we.MAIN = "main", we.MALIGNMARK = "malignmark", we.MARQUEE = "marquee", we.MATH = "math", we.MENU = "menu", we.META = "meta", we.MGLYPH = "mglyph", we.MI = "mi", we.MO = "mo", we.MN = "mn", we.MS = "ms", we.MTEXT = "mtext", we.NAV = "nav", we.NOBR = "nobr", we.NOFRAMES = "noframes", we.NOEMBED = "noembed", we.NOSCRIPT = "noscript", we.OBJECT = "object", we.OL = "ol", we.OPTGROUP = "optgroup", we.OPTION = "option", we.P = "p", we.PARAM = "param", we.PLAINTEXT = "plaintext", we.PRE = "pre", we.RB = "rb", we.RP = "rp", we.RT = "rt", we.RTC = "rtc", we.RUBY = "ruby", we.S = "s", we.SCRIPT = "script", we.SEARCH = "search", we.SECTION = "section", we.SELECT = "select", we.SOURCE = "source", we.SMALL = "small", we.SPAN = "span", we.STRIKE = "strike", we.STRONG = "strong", we.STYLE = "style", we.SUB = "sub", we.SUMMARY = "summary", we.SUP = "sup", we.TABLE = "table", we.TBODY = "tbody", we.TEMPLATE = "template", we.TEXTAREA = "textarea", we.TFOOT = "tfoot", we.TD = "td", we.TH = "th", we.THEAD = "thead", we.TITLE = "title", we.TR = "tr", we.TRACK = "track", we.TT = "tt", we.U = "u", we.UL = "ul", we.SVG = "svg", we.VAR = "var", we.WBR = "wbr", we.XMP = "xmp", (ve = xe || (xe = {}))[ve.UNKNOWN = 0] = "UNKNOWN", ve[ve.A = 1] = "A", ve[ve.ADDRESS = 2] = "ADDRESS", ve[ve.ANNOTATION_XML = 3] = "ANNOTATION_XML", ve[ve.APPLET = 4] = "APPLET", ve[ve.AREA = 5] = "AREA", ve[ve.ARTICLE = 6] = "ARTICLE", ve[ve.ASIDE = 7] = "ASIDE", ve[ve.B = 8] = "B", ve[ve.BASE = 9] = "BASE", ve[ve.BASEFONT = 10] = "BASEFONT", ve[ve.BGSOUND = 11] = "BGSOUND", ve[ve.BIG = 12] = "BIG", ve[ve.BLOCKQUOTE = 13] = "BLOCKQUOTE", ve[ve.BODY = 14] = "BODY", ve[ve.BR = 15] = "BR", ve[ve.BUTTON = 16] = "BUTTON", ve[ve.CAPTION = 17] = "CAPTION", ve[ve.CENTER = 18] = "CENTER", ve[ve.CODE = 19] = "CODE", ve[ve.COL = 20] = "COL", ve[ve.COLGROUP = 21] = "COLGROUP", ve[ve.DD = 22] = "DD", ve[ve.DESC = 23] = "DESC", ve[ve.DETAILS = 24] = "DETAILS", ve[ve.DIALOG = 25] = "DIALOG", ve[ve.DIR = 26] = "DIR", ve[ve.DIV = 27] = "DIV", ve[ve.DL = 28] = "DL", ve[ve.DT = 29] = "DT", ve[ve.EM = 30] = "EM", ve[ve.EMBED = 31] = "EMBED", ve[ve.FIELDSET = 32] = "FIELDSET", ve[ve.FIGCAPTION = 33] = "FIGCAPTION", ve[ve.FIGURE = 34] = "FIGURE", ve[ve.FONT = 35] = "FONT", ve[ve.FOOTER = 36] = "FOOTER", ve[ve.FOREIGN_OBJECT = 37] = "FOREIGN_OBJECT", ve[ve.FORM = 38] = "FORM", ve[ve.FRAME = 39] = "FRAME", ve[ve.FRAMESET = 40] = "FRAMESET", ve[ve.H1 = 41] = "H1", ve[ve.H2 = 42] = "H2", ve[ve.H3 = 43] = "H3", ve[ve.H4 = 44] = "H4", ve[ve.H5 = 45] = "H5", ve[ve.H6 = 46] = "H6", ve[ve.HEAD = 47] = "HEAD", ve[ve.HEADER = 48] = "HEADER", ve[ve.HGROUP = 49] = "HGROUP", ve[ve.HR = 50] = "HR", ve[ve.HTML = 51] = "HTML", ve[ve.I = 52] = "I", ve[ve.IMG = 53] = "IMG", ve[ve.IMAGE = 54] = "IMAGE", ve[ve.INPUT = 55] = "INPUT", ve[ve.IFRAME = 56] = "IFRAME", ve[ve.KEYGEN = 57] = "KEYGEN", ve[ve.LABEL = 58] = "LABEL", ve[ve.LI = 59] = "LI", ve[ve.LINK = 60] = "LINK", ve[ve.LISTING = 61] = "LISTING", ve[ve.MAIN = 62] = "MAIN", ve[ve.MALIGNMARK = 63] = "MALIGNMARK", ve[ve.MARQUEE = 64] = "MARQUEE", ve[ve.MATH = 65] = "MATH", ve[ve.MENU = 66] = "MENU", ve[ve.META = 67] = "META", ve[ve.MGLYPH = 68] = "MGLYPH", ve[ve.MI = 69] = "MI", ve[ve.MO = 70] = "MO", ve[ve.MN = 71] = "MN", ve[ve.MS = 72] = "MS", ve[ve.MTEXT = 73] = "MTEXT", ve[ve.NAV = 74] = "NAV", ve[ve.NOBR = 75] = "NOBR", ve[ve.NOFRAMES = 76] = "NOFRAMES", ve[ve.NOEMBED = 77] = "NOEMBED", ve[ve.NOSCRIPT = 78] = "NOSCRIPT", ve[ve.OBJECT = 79] = "OBJECT", ve[ve.OL = 80] = "OL", ve[ve.OPTGROUP = 81] = "OPTGROUP", ve[ve.OPTION = 82] = "OPTION", ve[ve.P = 83] = "P", ve[ve.PARAM = 84] = "PARAM", ve[ve.PLAINTEXT = 85] = "PLAINTEXT", ve[ve.PRE = 86] = "PRE", ve[ve.RB = 87] = "RB", ve[ve.RP = 88] = "RP", ve[ve.RT = 89] = "RT", ve[ve.RTC = 90] = "RTC", ve[ve.RUBY = 91] = "RUBY", ve[ve.S = 92] = "S", ve[ve.SCRIPT = 93] = "SCRIPT", ve[ve.SEARCH = 94] = "SEARCH", ve[ve.SECTION = 95] = "SECTION", ve[ve.SELECT = 96] = "SELECT", ve[ve.SOURCE = 97] = "SOURCE", ve[ve.SMALL = 98] = "SMALL", ve[ve.SPAN = 99] = "SPAN", ve[ve.STRIKE = 100] = "STRIKE", ve[ve.STRONG = 101] = "STRONG", ve[ve.STYLE = 102] = "STYLE", ve[ve.SUB = 103] = "SUB", ve[ve.SUMMARY = 104] = "SUMMARY", ve[ve.SUP = 105] = "SUP", ve[ve.TABLE = 106] = "TABLE", ve[ve.TBODY = 107] = "TBODY", ve[ve.TEMPLATE = 108] = "TEMPLATE", ve[ve.TEXTAREA = 109] = "TEXTAREA", ve[ve.TFOOT = 110] = "TFOOT", ve[ve.TD = 111] = "TD", ve[ve.TH = 112] = "TH", ve[ve.THEAD = 113] = "THEAD", ve[ve.TITLE = 114] = "TITLE", ve[ve.TR = 115] = "TR", ve[ve.TRACK = 116] = "TRACK", ve[ve.TT = 117] = "TT", ve[ve.U = 118] = "U", ve[ve.UL = 119] = "UL", ve[ve.SVG = 120] = "SVG", ve[ve.VAR = 121] = "VAR", ve[ve.WBR = 122] = "WBR", ve[ve.XMP = 123] = "XMP";
var Qe = /* @__PURE__ */ new Map([[Ge.A, xe.A], [Ge.ADDRESS, xe.ADDRESS], [Ge.ANNOTATION_XML, xe.ANNOTATION_XML], [Ge.APPLET, xe.APPLET], [Ge.AREA, xe.AREA], [Ge.ARTICLE, xe.ARTICLE], [Ge.ASIDE, xe.ASIDE], [Ge.B, xe.B], [Ge.BASE, xe.BASE], [Ge.BASEFONT, xe.BASEFONT], [Ge.BGSOUND, xe.BGSOUND], [Ge.BIG, xe.BIG], [Ge.BLOCKQUOTE, xe.BLOCKQUOTE], [Ge.BODY, xe.BODY], [Ge.BR, xe.BR], [Ge.BUTTON, xe.BUTTON], [Ge.CAPTION, xe.CAPTION], [Ge.CENTER, xe.CENTER], [Ge.CODE, xe.CODE], [Ge.COL, xe.COL], [Ge.COLGROUP, xe.COLGROUP], [Ge.DD, xe.DD], [Ge.DESC, xe.DESC], [Ge.DETAILS, xe.DETAILS], [Ge.DIALOG, xe.DIALOG], [Ge.DIR, xe.DIR], [Ge.DIV, xe.DIV], [Ge.DL, xe.DL], [Ge.DT, xe.DT], [Ge.EM, xe.EM], [Ge.EMBED, xe.EMBED], [Ge.FIELDSET, xe.FIELDSET], [Ge.FIGCAPTION, xe.FIGCAPTION], [Ge.FIGURE, xe.FIGURE], [Ge.FONT, xe.FONT], [Ge.FOOTER, xe.FOOTER], [Ge.FOREIGN_OBJECT, xe.FOREIGN_OBJECT], [Ge.FORM, xe.FORM], [Ge.FRAME, xe.FRAME], [Ge.FRAMESET, xe.FRAMESET], [Ge.H1, xe.H1], [Ge.H2, xe.H2], [Ge.H3, xe.H3], [Ge.H4, xe.H4], [Ge.H5, xe.H5], [Ge.H6, xe.H6], [Ge.HEAD, xe.HEAD], [Ge.HEADER, xe.HEADER], [Ge.HGROUP, xe.HGROUP], [Ge.HR, xe.HR], [Ge.HTML, xe.HTML], [Ge.I, xe.I], [Ge.IMG, xe.IMG], [Ge.IMAGE, xe.IMAGE], [Ge.INPUT, xe.INPUT], [Ge.IFRAME, xe.IFRAME], [Ge.KEYGEN, xe.KEYGEN], [Ge.LABEL, xe.LABEL], [Ge.LI, xe.LI], [Ge.LINK, xe.LINK], [Ge.LISTING, xe.LISTING], [Ge.MAIN, xe.MAIN], [Ge.MALIGNMARK, xe.MALIGNMARK], [Ge.MARQUEE, xe.MARQUEE], [Ge.MATH, xe.MATH], [Ge.MENU, xe.MENU], [Ge.META, xe.META], [Ge.MGLYPH, xe.MGLYPH], [Ge.MI, xe.MI], [Ge.MO, xe.MO], [Ge.MN, xe.MN], [Ge.MS, xe.MS], [Ge.MTEXT, xe.MTEXT], [Ge.NAV, xe.NAV], [Ge.NOBR, xe.NOBR], [Ge.NOFRAMES, xe.NOFRAMES], [Ge.NOEMBED, xe.NOEMBED], [Ge.NOSCRIPT, xe.NOSCRIPT], [Ge.OBJECT, xe.OBJECT], [Ge.OL, xe.OL], [Ge.OPTGROUP, xe.OPTGROUP], [Ge.OPTION, xe.OPTION], [Ge.P, xe.P], [Ge.PARAM, xe.PARAM], [Ge.PLAINTEXT, xe.PLAINTEXT], [Ge.PRE, xe.PRE], [Ge.RB, xe.RB], [Ge.RP, xe.RP], [Ge.RT, xe.RT], [Ge.RTC, xe.RTC], [Ge.RUBY, xe.RUBY], [Ge.S, xe.S], [Ge.SCRIPT, xe.SCRIPT], [Ge.SEARCH, xe.SEARCH], [Ge.SECTION, xe.SECTION], [Ge.SELECT, xe.SELECT], [Ge.SOURCE, xe.SOURCE], [Ge.SMALL, xe.SMALL], [Ge.SPAN, xe.SPAN], [Ge.STRIKE, xe.STRIKE], [Ge.STRONG, xe.STRONG], [Ge.STYLE, xe.STYLE], [Ge.SUB, xe.SUB], [Ge.SUMMARY, xe.SUMMARY], [Ge.SUP, xe.SUP], [Ge.TABLE, xe.TABLE], [Ge.TBODY, xe.TBODY], [Ge.TEMPLATE, xe.TEMPLATE], [Ge.TEXTAREA, xe.TEXTAREA], [Ge.TFOOT, xe.TFOOT], [Ge.TD, xe.TD], [Ge.TH, xe.TH], [Ge.THEAD, xe.THEAD], [Ge.TITLE, xe.TITLE], [Ge.TR, xe.TR], [Ge.TRACK, xe.TRACK], [Ge.TT, xe.TT], [Ge.U, xe.U], [Ge.UL, xe.UL], [Ge.SVG, xe.SVG], [Ge.VAR, xe.VAR], [Ge.WBR, xe.WBR], [Ge.XMP, xe.XMP]]);
function Ze(e3) {
  var t2;
  return null !== (t2 = Qe.get(e3)) && void 0 !== t2 ? t2 : xe.UNKNOWN;
}
var We;
var je;
var qe = xe;
var Ke = { [Pe.HTML]: /* @__PURE__ */ new Set([qe.ADDRESS, qe.APPLET, qe.AREA, qe.ARTICLE, qe.ASIDE, qe.BASE, qe.BASEFONT, qe.BGSOUND, qe.BLOCKQUOTE, qe.BODY, qe.BR, qe.BUTTON, qe.CAPTION, qe.CENTER, qe.COL, qe.COLGROUP, qe.DD, qe.DETAILS, qe.DIR, qe.DIV, qe.DL, qe.DT, qe.EMBED, qe.FIELDSET, qe.FIGCAPTION, qe.FIGURE, qe.FOOTER, qe.FORM, qe.FRAME, qe.FRAMESET, qe.H1, qe.H2, qe.H3, qe.H4, qe.H5, qe.H6, qe.HEAD, qe.HEADER, qe.HGROUP, qe.HR, qe.HTML, qe.IFRAME, qe.IMG, qe.INPUT, qe.LI, qe.LINK, qe.LISTING, qe.MAIN, qe.MARQUEE, qe.MENU, qe.META, qe.NAV, qe.NOEMBED, qe.NOFRAMES, qe.NOSCRIPT, qe.OBJECT, qe.OL, qe.P, qe.PARAM, qe.PLAINTEXT, qe.PRE, qe.SCRIPT, qe.SECTION, qe.SELECT, qe.SOURCE, qe.STYLE, qe.SUMMARY, qe.TABLE, qe.TBODY, qe.TD, qe.TEMPLATE, qe.TEXTAREA, qe.TFOOT, qe.TH, qe.THEAD, qe.TITLE, qe.TR, qe.TRACK, qe.UL, qe.WBR, qe.XMP]), [Pe.MATHML]: /* @__PURE__ */ new Set([qe.MI, qe.MO, qe.MN, qe.MS, qe.MTEXT, qe.ANNOTATION_XML]), [Pe.SVG]: /* @__PURE__ */ new Set([qe.TITLE, qe.FOREIGN_OBJECT, qe.DESC]), [Pe.XLINK]: /* @__PURE__ */ new Set(), [Pe.XML]: /* @__PURE__ */ new Set(), [Pe.XMLNS]: /* @__PURE__ */ new Set() };
var Xe = /* @__PURE__ */ new Set([qe.H1, qe.H2, qe.H3, qe.H4, qe.H5, qe.H6]);
var Je = /* @__PURE__ */ new Set([Ge.STYLE, Ge.SCRIPT, Ge.XMP, Ge.IFRAME, Ge.NOEMBED, Ge.NOFRAMES, Ge.PLAINTEXT]);
function Ve(e3, t2) {
  return Je.has(e3) || t2 && e3 === Ge.NOSCRIPT;
}
(je = We || (We = {}))[je.DATA = 0] = "DATA", je[je.RCDATA = 1] = "RCDATA", je[je.RAWTEXT = 2] = "RAWTEXT", je[je.SCRIPT_DATA = 3] = "SCRIPT_DATA", je[je.PLAINTEXT = 4] = "PLAINTEXT", je[je.TAG_OPEN = 5] = "TAG_OPEN", je[je.END_TAG_OPEN = 6] = "END_TAG_OPEN", je[je.TAG_NAME = 7] = "TAG_NAME", je[je.RCDATA_LESS_THAN_SIGN = 8] = "RCDATA_LESS_THAN_SIGN", je[je.RCDATA_END_TAG_OPEN = 9] = "RCDATA_END_TAG_OPEN", je[je.RCDATA_END_TAG_NAME = 10] = "RCDATA_END_TAG_NAME", je[je.RAWTEXT_LESS_THAN_SIGN = 11] = "RAWTEXT_LESS_THAN_SIGN", je[je.RAWTEXT_END_TAG_OPEN = 12] = "RAWTEXT_END_TAG_OPEN", je[je.RAWTEXT_END_TAG_NAME = 13] = "RAWTEXT_END_TAG_NAME", je[je.SCRIPT_DATA_LESS_THAN_SIGN = 14] = "SCRIPT_DATA_LESS_THAN_SIGN", je[je.SCRIPT_DATA_END_TAG_OPEN = 15] = "SCRIPT_DATA_END_TAG_OPEN", je[je.SCRIPT_DATA_END_TAG_NAME = 16] = "SCRIPT_DATA_END_TAG_NAME", je[je.SCRIPT_DATA_ESCAPE_START = 17] = "SCRIPT_DATA_ESCAPE_START", je[je.SCRIPT_DATA_ESCAPE_START_DASH = 18] = "SCRIPT_DATA_ESCAPE_START_DASH", je[je.SCRIPT_DATA_ESCAPED = 19] = "SCRIPT_DATA_ESCAPED", je[je.SCRIPT_DATA_ESCAPED_DASH = 20] = "SCRIPT_DATA_ESCAPED_DASH", je[je.SCRIPT_DATA_ESCAPED_DASH_DASH = 21] = "SCRIPT_DATA_ESCAPED_DASH_DASH", je[je.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN = 22] = "SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN", je[je.SCRIPT_DATA_ESCAPED_END_TAG_OPEN = 23] = "SCRIPT_DATA_ESCAPED_END_TAG_OPEN", je[je.SCRIPT_DATA_ESCAPED_END_TAG_NAME = 24] = "SCRIPT_DATA_ESCAPED_END_TAG_NAME", je[je.SCRIPT_DATA_DOUBLE_ESCAPE_START = 25] = "SCRIPT_DATA_DOUBLE_ESCAPE_START", je[je.SCRIPT_DATA_DOUBLE_ESCAPED = 26] = "SCRIPT_DATA_DOUBLE_ESCAPED", je[je.SCRIPT_DATA_DOUBLE_ESCAPED_DASH = 27] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH", je[je.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH = 28] = "SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH", je[je.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN = 29] = "SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN", je[je.SCRIPT_DATA_DOUBLE_ESCAPE_END = 30] = "SCRIPT_DATA_DOUBLE_ESCAPE_END", je[je.BEFORE_ATTRIBUTE_NAME = 31] = "BEFORE_ATTRIBUTE_NAME", je[je.ATTRIBUTE_NAME = 32] = "ATTRIBUTE_NAME", je[je.AFTER_ATTRIBUTE_NAME = 33] = "AFTER_ATTRIBUTE_NAME", je[je.BEFORE_ATTRIBUTE_VALUE = 34] = "BEFORE_ATTRIBUTE_VALUE", je[je.ATTRIBUTE_VALUE_DOUBLE_QUOTED = 35] = "ATTRIBUTE_VALUE_DOUBLE_QUOTED", je[je.ATTRIBUTE_VALUE_SINGLE_QUOTED = 36] = "ATTRIBUTE_VALUE_SINGLE_QUOTED", je[je.ATTRIBUTE_VALUE_UNQUOTED = 37] = "ATTRIBUTE_VALUE_UNQUOTED", je[je.AFTER_ATTRIBUTE_VALUE_QUOTED = 38] = "AFTER_ATTRIBUTE_VALUE_QUOTED", je[je.SELF_CLOSING_START_TAG = 39] = "SELF_CLOSING_START_TAG", je[je.BOGUS_COMMENT = 40] = "BOGUS_COMMENT", je[je.MARKUP_DECLARATION_OPEN = 41] = "MARKUP_DECLARATION_OPEN", je[je.COMMENT_START = 42] = "COMMENT_START", je[je.COMMENT_START_DASH = 43] = "COMMENT_START_DASH", je[je.COMMENT = 44] = "COMMENT", je[je.COMMENT_LESS_THAN_SIGN = 45] = "COMMENT_LESS_THAN_SIGN", je[je.COMMENT_LESS_THAN_SIGN_BANG = 46] = "COMMENT_LESS_THAN_SIGN_BANG", je[je.COMMENT_LESS_THAN_SIGN_BANG_DASH = 47] = "COMMENT_LESS_THAN_SIGN_BANG_DASH", je[je.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH = 48] = "COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH", je[je.COMMENT_END_DASH = 49] = "COMMENT_END_DASH", je[je.COMMENT_END = 50] = "COMMENT_END", je[je.COMMENT_END_BANG = 51] = "COMMENT_END_BANG", je[je.DOCTYPE = 52] = "DOCTYPE", je[je.BEFORE_DOCTYPE_NAME = 53] = "BEFORE_DOCTYPE_NAME", je[je.DOCTYPE_NAME = 54] = "DOCTYPE_NAME", je[je.AFTER_DOCTYPE_NAME = 55] = "AFTER_DOCTYPE_NAME", je[je.AFTER_DOCTYPE_PUBLIC_KEYWORD = 56] = "AFTER_DOCTYPE_PUBLIC_KEYWORD", je[je.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER = 57] = "BEFORE_DOCTYPE_PUBLIC_IDENTIFIER", je[je.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED = 58] = "DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED", je[je.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED = 59] = "DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED", je[je.AFTER_DOCTYPE_PUBLIC_IDENTIFIER = 60] = "AFTER_DOCTYPE_PUBLIC_IDENTIFIER", je[je.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS = 61] = "BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS", je[je.AFTER_DOCTYPE_SYSTEM_KEYWORD = 62] = "AFTER_DOCTYPE_SYSTEM_KEYWORD", je[je.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER = 63] = "BEFORE_DOCTYPE_SYSTEM_IDENTIFIER", je[je.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED = 64] = "DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED", je[je.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED = 65] = "DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED", je[je.AFTER_DOCTYPE_SYSTEM_IDENTIFIER = 66] = "AFTER_DOCTYPE_SYSTEM_IDENTIFIER", je[je.BOGUS_DOCTYPE = 67] = "BOGUS_DOCTYPE", je[je.CDATA_SECTION = 68] = "CDATA_SECTION", je[je.CDATA_SECTION_BRACKET = 69] = "CDATA_SECTION_BRACKET", je[je.CDATA_SECTION_END = 70] = "CDATA_SECTION_END", je[je.CHARACTER_REFERENCE = 71] = "CHARACTER_REFERENCE", je[je.AMBIGUOUS_AMPERSAND = 72] = "AMBIGUOUS_AMPERSAND";
var ze = { DATA: We.DATA, RCDATA: We.RCDATA, RAWTEXT: We.RAWTEXT, SCRIPT_DATA: We.SCRIPT_DATA, PLAINTEXT: We.PLAINTEXT, CDATA_SECTION: We.CDATA_SECTION };
function et(e3) {
  return e3 >= me.LATIN_CAPITAL_A && e3 <= me.LATIN_CAPITAL_Z;
}
function tt(e3) {
  return ((e4) => e4 >= me.LATIN_SMALL_A && e4 <= me.LATIN_SMALL_Z)(e3) || et(e3);
}
function st(e3) {
  return tt(e3) || ((e4) => e4 >= me.DIGIT_0 && e4 <= me.DIGIT_9)(e3);
}
function rt(e3) {
  return e3 + 32;
}
function at(e3) {
  return e3 === me.SPACE || e3 === me.LINE_FEED || e3 === me.TABULATION || e3 === me.FORM_FEED || e3 === me.CARRIAGE_RETURN;
}
function nt(e3) {
  return at(e3) || e3 === me.SOLIDUS || e3 === me.GREATER_THAN_SIGN;
}
var it = class {
  constructor(e3, t2) {
    this.options = e3, this.handler = t2, this.paused = false, this.inLoop = false, this.inForeignNode = false, this.lastStartTagName = "", this.active = false, this.state = We.DATA, this.returnState = We.DATA, this.entityStartPos = 0, this.consumedAfterSnapshot = -1, this.currentCharacterToken = null, this.currentToken = null, this.currentAttr = { name: "", value: "" }, this.currentAttrLocation = null, this.currentAttrNames = null, this.runStart = 0, this.runEnd = 0, this.preprocessor = new Me(t2), this.currentLocation = this.getCurrentLocation(-1), this.entityDecoder = new fe((e4, t3) => {
      this.preprocessor.pos = this.entityStartPos + t3 - 1, this._isCharacterReferenceInAttribute() || this._ensureCharacterToken(at(e4) ? ge.WHITESPACE_CHARACTER : e4 === me.NULL ? ge.NULL_CHARACTER : ge.CHARACTER), this._extendRunWith(String.fromCodePoint(e4), 0), this.entityStartPos = this.preprocessor.pos - t3 + 1;
    }, t2.onParseError ? { missingSemicolonAfterCharacterReference: () => {
      this._err(Ie.missingSemicolonAfterCharacterReference, 1);
    }, absenceOfDigitsInNumericCharacterReference: (e4) => {
      this._err(Ie.absenceOfDigitsInNumericCharacterReference, this.entityStartPos - this.preprocessor.pos + e4);
    }, validateNumericCharacterReference: (e4) => {
      const t3 = ((e5) => e5 === me.NULL ? Ie.nullCharacterReference : e5 > 1114111 ? Ie.characterReferenceOutsideUnicodeRange : Se(e5) ? Ie.surrogateCharacterReference : Re(e5) ? Ie.noncharacterCharacterReference : Oe(e5) || e5 === me.CARRIAGE_RETURN ? Ie.controlCharacterReference : null)(e4);
      t3 && this._err(t3, 1);
    } } : void 0);
  }
  _err(e3, t2 = 0) {
    var s2, r2;
    null === (r2 = (s2 = this.handler).onParseError) || void 0 === r2 || r2.call(s2, this.preprocessor.getError(e3, t2));
  }
  getCurrentLocation(e3) {
    return this.options.sourceCodeLocationInfo ? { startLine: this.preprocessor.line, startCol: this.preprocessor.col - e3, startOffset: this.preprocessor.offset - e3, endLine: -1, endCol: -1, endOffset: -1 } : null;
  }
  _runParsingLoop() {
    if (!this.inLoop) {
      for (this.inLoop = true; this.active && !this.paused; ) {
        this.consumedAfterSnapshot = 0;
        const e3 = this._consume();
        this._ensureHibernation() || this._callState(e3);
      }
      this.inLoop = false;
    }
  }
  flushCharacters() {
    var e3;
    if (this.inLoop) throw new Error("Cannot flush characters from a tokenizer callback");
    const t2 = null === (e3 = this.currentCharacterToken) || void 0 === e3 ? void 0 : e3.location;
    let s2 = null;
    t2 && (s2 = this.getCharacterTokenEndLocation(t2), this.currentLocation = s2), this.inLoop = true;
    try {
      this._emitCurrentCharacterToken(s2);
    } finally {
      this.inLoop = false;
    }
    this._runParsingLoop();
  }
  getCharacterTokenEndLocation(e3) {
    const t2 = this.getCharacterTokenEndOffset(), s2 = this.preprocessor.html.slice(e3.startOffset - this.preprocessor.droppedBufferSize, t2 - this.preprocessor.droppedBufferSize);
    let r2 = e3.startLine, a2 = -1;
    for (let e4 = s2.indexOf("\n"); -1 !== e4; e4 = s2.indexOf("\n", e4 + 1)) r2++, a2 = e4;
    for (let e4 = s2.indexOf("\r"); -1 !== e4; e4 = s2.indexOf("\r", e4 + 1)) s2.charCodeAt(e4 + 1) !== me.LINE_FEED && (r2++, a2 = Math.max(a2, e4));
    return { startLine: r2, startCol: -1 === a2 ? e3.startCol + s2.length : s2.length - a2, startOffset: t2, endLine: -1, endCol: -1, endOffset: -1 };
  }
  getCharacterTokenEndOffset() {
    var e3;
    const t2 = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1, s2 = null === (e3 = this.currentToken) || void 0 === e3 ? void 0 : e3.location;
    switch (this.state) {
      case We.TAG_OPEN:
      case We.RCDATA_LESS_THAN_SIGN:
      case We.RAWTEXT_LESS_THAN_SIGN:
      case We.SCRIPT_DATA_LESS_THAN_SIGN:
      case We.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
      case We.CDATA_SECTION_BRACKET:
        return t2 - 1;
      case We.END_TAG_OPEN:
      case We.MARKUP_DECLARATION_OPEN:
      case We.RCDATA_END_TAG_OPEN:
      case We.RCDATA_END_TAG_NAME:
      case We.RAWTEXT_END_TAG_OPEN:
      case We.RAWTEXT_END_TAG_NAME:
      case We.SCRIPT_DATA_END_TAG_OPEN:
      case We.SCRIPT_DATA_END_TAG_NAME:
      case We.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
      case We.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
      case We.CDATA_SECTION_END:
        return t2 - 2;
      case We.CHARACTER_REFERENCE:
        return this._isCharacterReferenceInAttribute() && s2 ? s2.startOffset : this.preprocessor.droppedBufferSize + this.entityStartPos;
      case We.DOCTYPE:
      case We.BEFORE_DOCTYPE_NAME:
        return this.currentLocation.startOffset;
      default:
        return s2 && (this.state === We.TAG_NAME || this.state >= We.BEFORE_ATTRIBUTE_NAME && this.state <= We.BOGUS_COMMENT || this.state >= We.COMMENT_START && this.state <= We.BOGUS_DOCTYPE) ? s2.startOffset : t2;
    }
  }
  pause() {
    this.paused = true;
  }
  resume(e3) {
    if (!this.paused) throw new Error("Parser was already resumed");
    this.paused = false, this.inLoop || (this._runParsingLoop(), this.paused || null == e3 || e3());
  }
  write(e3, t2, s2) {
    this.active = true, this.preprocessor.write(e3, t2), this._runParsingLoop(), this.paused || null == s2 || s2();
  }
  insertHtmlAtCurrentPos(e3) {
    this.active = true, this.preprocessor.insertHtmlAtCurrentPos(e3), this._runParsingLoop();
  }
  flushCurrentCharacterToken() {
    if (this.paused || this.active || !this.currentCharacterToken || this.currentToken || this.state === We.DOCTYPE || this.state === We.BEFORE_DOCTYPE_NAME || !this.preprocessor.willDropParsedChunk()) return;
    const e3 = this.preprocessor.droppedBufferSize + this.preprocessor.pos + 1 - this.getCharacterTokenEndOffset();
    this.preprocessor.advance(), this.currentLocation = this.getCurrentLocation(e3), this.preprocessor.retreat(1), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(ge.CHARACTER), this.preprocessor.dropParsedChunk(Math.max(e3 - 1, 0)), this.entityStartPos = this.preprocessor.pos + 1 - e3;
  }
  _ensureHibernation() {
    return !!this.preprocessor.endOfChunkHit && (this.preprocessor.retreat(this.consumedAfterSnapshot), this.consumedAfterSnapshot = 0, this.active = false, true);
  }
  _consume() {
    return this.consumedAfterSnapshot++, this.preprocessor.advance();
  }
  _advanceBy(e3) {
    this.consumedAfterSnapshot += e3;
    for (let t2 = 0; t2 < e3; t2++) this.preprocessor.advance();
  }
  _consumeSequenceIfMatch(e3, t2) {
    return !!this.preprocessor.startsWith(e3, t2) && (this._advanceBy(e3.length - 1), true);
  }
  _createStartTagToken() {
    this._flushRun(""), this.currentToken = { type: ge.START_TAG, tagName: "", tagID: xe.UNKNOWN, selfClosing: false, ackSelfClosing: false, attrs: [], location: this.getCurrentLocation(1) };
  }
  _createEndTagToken() {
    this._flushRun(""), this.currentToken = { type: ge.END_TAG, tagName: "", tagID: xe.UNKNOWN, selfClosing: false, ackSelfClosing: false, attrs: [], location: this.getCurrentLocation(2) };
  }
  _createCommentToken(e3) {
    this._flushRun(""), this.currentToken = { type: ge.COMMENT, data: "", location: this.getCurrentLocation(e3) };
  }
  _createDoctypeToken(e3) {
    this._flushRun(""), this.currentToken = { type: ge.DOCTYPE, name: e3, forceQuirks: false, publicId: null, systemId: null, location: this.currentLocation };
  }
  _createCharacterToken(e3) {
    if (this.currentLocation) {
      const e4 = this.currentLocation.startOffset - this.preprocessor.droppedBufferSize;
      "\n" === this.preprocessor.html[e4] && "\r" === this.preprocessor.html[e4 - 1] && this.currentLocation.startOffset++;
    }
    this.currentCharacterToken = { type: e3, chars: "", location: this.currentLocation };
  }
  _createAttr(e3) {
    this._flushRun(""), this.currentAttr = { name: e3, value: "" }, this.currentAttrLocation = this.getCurrentLocation(0);
  }
  _leaveAttrName() {
    var e3, t2;
    const s2 = this.currentToken, { name: r2 } = this.currentAttr, a2 = this.currentAttrNames;
    let n2;
    null === a2 ? (n2 = null !== Fe(s2, r2), n2 || 64 !== s2.attrs.length || (this.currentAttrNames = new Set(s2.attrs.map((e4) => e4.name)).add(r2))) : (n2 = a2.has(r2), n2 || a2.add(r2)), n2 ? this._err(Ie.duplicateAttribute) : (s2.attrs.push(this.currentAttr), s2.location && this.currentAttrLocation && ((null !== (e3 = (t2 = s2.location).attrs) && void 0 !== e3 ? e3 : t2.attrs = /* @__PURE__ */ Object.create(null))[this.currentAttr.name] = this.currentAttrLocation, this._leaveAttrValue()));
  }
  _leaveAttrValue() {
    this.currentAttrLocation && (this.currentAttrLocation.endLine = this.preprocessor.line, this.currentAttrLocation.endCol = this.preprocessor.col, this.currentAttrLocation.endOffset = this.preprocessor.offset);
  }
  _flushRun(e3) {
    if (this.runEnd === this.runStart && 0 === e3.length) return;
    const t2 = this.preprocessor.html.slice(this.runStart, this.runEnd), s2 = (t2.length < 13 ? t2 : ` ${t2}`.slice(1)) + e3, r2 = this.currentToken;
    this.runStart = this.runEnd, null === r2 ? this.currentCharacterToken.chars += s2 : r2.type === ge.COMMENT ? r2.data += s2 : this.currentAttr.value += s2;
  }
  _extendRun(e3) {
    const { preprocessor: t2 } = this;
    if (e3 === me.LINE_FEED && t2.html.charCodeAt(t2.pos) !== me.LINE_FEED) this._flushRun("\n"), this.runStart = t2.pos + 1;
    else {
      const s2 = t2.pos - Number(e3 > 65535);
      s2 !== this.runEnd && (this._flushRun(""), this.runStart = s2);
    }
    this.runEnd = t2.pos + 1;
  }
  _extendRunWith(e3, t2) {
    const { preprocessor: s2 } = this, r2 = s2.codePointStart + 1 + t2 - e3.length;
    r2 >= 0 && s2.html.startsWith(e3, r2) ? r2 !== this.runEnd && (this._flushRun(""), this.runStart = r2) : (this._flushRun(e3), this.runStart = r2 + e3.length), this.runEnd = r2 + e3.length;
  }
  prepareToken(e3) {
    this._emitCurrentCharacterToken(e3.location), this.currentToken = null, e3.location && (e3.location.endLine = this.preprocessor.line, e3.location.endCol = this.preprocessor.col + 1, e3.location.endOffset = this.preprocessor.offset + 1), this.currentLocation = this.getCurrentLocation(-1);
  }
  emitCurrentTagToken() {
    const e3 = this.currentToken;
    this.currentAttrNames = null, this.prepareToken(e3), e3.tagID = Ze(e3.tagName), e3.type === ge.START_TAG ? (this.lastStartTagName = e3.tagName, this.handler.onStartTag(e3)) : (e3.attrs.length > 0 && this._err(Ie.endTagWithAttributes), e3.selfClosing && this._err(Ie.endTagWithTrailingSolidus), this.handler.onEndTag(e3)), this.preprocessor.dropParsedChunk();
  }
  emitCurrentComment(e3) {
    this.prepareToken(e3), this.handler.onComment(e3), this.preprocessor.dropParsedChunk();
  }
  emitCurrentDoctype(e3) {
    this.prepareToken(e3), this.handler.onDoctype(e3), this.preprocessor.dropParsedChunk();
  }
  _emitCurrentCharacterToken(e3) {
    if (this._flushRun(""), this.currentCharacterToken) {
      switch (e3 && this.currentCharacterToken.location && (this.currentCharacterToken.location.endLine = e3.startLine, this.currentCharacterToken.location.endCol = e3.startCol, this.currentCharacterToken.location.endOffset = e3.startOffset), this.currentCharacterToken.type) {
        case ge.CHARACTER:
          this.handler.onCharacter(this.currentCharacterToken);
          break;
        case ge.NULL_CHARACTER:
          this.handler.onNullCharacter(this.currentCharacterToken);
          break;
        case ge.WHITESPACE_CHARACTER:
          this.handler.onWhitespaceCharacter(this.currentCharacterToken);
      }
      this.currentCharacterToken = null;
    }
  }
  _emitEOFToken() {
    var e3, t2;
    const s2 = this.getCurrentLocation(0);
    s2 && (s2.endLine = s2.startLine, s2.endCol = s2.startCol, s2.endOffset = s2.startOffset), this._emitCurrentCharacterToken(null !== (t2 = null === (e3 = this.currentToken) || void 0 === e3 ? void 0 : e3.location) && void 0 !== t2 ? t2 : s2), this.handler.onEof({ type: ge.EOF, location: s2 }), this.active = false;
  }
  _ensureCharacterToken(e3) {
    if (this.currentCharacterToken) {
      if (this.currentCharacterToken.type === e3) return;
      this.currentLocation = this.getCurrentLocation(0), this._emitCurrentCharacterToken(this.currentLocation), this.preprocessor.dropParsedChunk();
    }
    this._createCharacterToken(e3);
  }
  _emitCodePoint(e3) {
    const t2 = at(e3) ? ge.WHITESPACE_CHARACTER : e3 === me.NULL ? ge.NULL_CHARACTER : ge.CHARACTER, s2 = this.currentCharacterToken;
    null !== s2 && s2.type === t2 || this._ensureCharacterToken(t2), this._extendRun(e3);
  }
  _emitChars(e3, t2 = 0) {
    this.options.sourceCodeLocationInfo && 0 !== t2 && this.currentCharacterToken && this.currentCharacterToken.type !== ge.CHARACTER ? (this.currentLocation = this.getCurrentLocation(e3.length - 1 - t2), this._emitCurrentCharacterToken(this.currentLocation), this._createCharacterToken(ge.CHARACTER)) : this._ensureCharacterToken(ge.CHARACTER), this._extendRunWith(e3, t2);
  }
  _startCharacterReference() {
    this.returnState = this.state, this.state = We.CHARACTER_REFERENCE, this.entityStartPos = this.preprocessor.pos, this.entityDecoder.startEntity(this._isCharacterReferenceInAttribute() ? Y.Attribute : Y.Legacy);
  }
  _isCharacterReferenceInAttribute() {
    return this.returnState === We.ATTRIBUTE_VALUE_DOUBLE_QUOTED || this.returnState === We.ATTRIBUTE_VALUE_SINGLE_QUOTED || this.returnState === We.ATTRIBUTE_VALUE_UNQUOTED;
  }
  _flushCodePointConsumedAsCharacterReference(e3) {
    this._isCharacterReferenceInAttribute() ? this._extendRun(e3) : this._emitCodePoint(e3);
  }
  _callState(e3) {
    switch (this.state) {
      case We.DATA:
        this._stateData(e3);
        break;
      case We.RCDATA:
        this._stateRcdata(e3);
        break;
      case We.RAWTEXT:
        this._stateRawtext(e3);
        break;
      case We.SCRIPT_DATA:
        this._stateScriptData(e3);
        break;
      case We.PLAINTEXT:
        this._statePlaintext(e3);
        break;
      case We.TAG_OPEN:
        this._stateTagOpen(e3);
        break;
      case We.END_TAG_OPEN:
        this._stateEndTagOpen(e3);
        break;
      case We.TAG_NAME:
        this._stateTagName(e3);
        break;
      case We.RCDATA_LESS_THAN_SIGN:
        this._stateRcdataLessThanSign(e3);
        break;
      case We.RCDATA_END_TAG_OPEN:
        this._stateRcdataEndTagOpen(e3);
        break;
      case We.RCDATA_END_TAG_NAME:
        this._stateRcdataEndTagName(e3);
        break;
      case We.RAWTEXT_LESS_THAN_SIGN:
        this._stateRawtextLessThanSign(e3);
        break;
      case We.RAWTEXT_END_TAG_OPEN:
        this._stateRawtextEndTagOpen(e3);
        break;
      case We.RAWTEXT_END_TAG_NAME:
        this._stateRawtextEndTagName(e3);
        break;
      case We.SCRIPT_DATA_LESS_THAN_SIGN:
        this._stateScriptDataLessThanSign(e3);
        break;
      case We.SCRIPT_DATA_END_TAG_OPEN:
        this._stateScriptDataEndTagOpen(e3);
        break;
      case We.SCRIPT_DATA_END_TAG_NAME:
        this._stateScriptDataEndTagName(e3);
        break;
      case We.SCRIPT_DATA_ESCAPE_START:
        this._stateScriptDataEscapeStart(e3);
        break;
      case We.SCRIPT_DATA_ESCAPE_START_DASH:
        this._stateScriptDataEscapeStartDash(e3);
        break;
      case We.SCRIPT_DATA_ESCAPED:
        this._stateScriptDataEscaped(e3);
        break;
      case We.SCRIPT_DATA_ESCAPED_DASH:
        this._stateScriptDataEscapedDash(e3);
        break;
      case We.SCRIPT_DATA_ESCAPED_DASH_DASH:
        this._stateScriptDataEscapedDashDash(e3);
        break;
      case We.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN:
        this._stateScriptDataEscapedLessThanSign(e3);
        break;
      case We.SCRIPT_DATA_ESCAPED_END_TAG_OPEN:
        this._stateScriptDataEscapedEndTagOpen(e3);
        break;
      case We.SCRIPT_DATA_ESCAPED_END_TAG_NAME:
        this._stateScriptDataEscapedEndTagName(e3);
        break;
      case We.SCRIPT_DATA_DOUBLE_ESCAPE_START:
        this._stateScriptDataDoubleEscapeStart(e3);
        break;
      case We.SCRIPT_DATA_DOUBLE_ESCAPED:
        this._stateScriptDataDoubleEscaped(e3);
        break;
      case We.SCRIPT_DATA_DOUBLE_ESCAPED_DASH:
        this._stateScriptDataDoubleEscapedDash(e3);
        break;
      case We.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH:
        this._stateScriptDataDoubleEscapedDashDash(e3);
        break;
      case We.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN:
        this._stateScriptDataDoubleEscapedLessThanSign(e3);
        break;
      case We.SCRIPT_DATA_DOUBLE_ESCAPE_END:
        this._stateScriptDataDoubleEscapeEnd(e3);
        break;
      case We.BEFORE_ATTRIBUTE_NAME:
        this._stateBeforeAttributeName(e3);
        break;
      case We.ATTRIBUTE_NAME:
        this._stateAttributeName(e3);
        break;
      case We.AFTER_ATTRIBUTE_NAME:
        this._stateAfterAttributeName(e3);
        break;
      case We.BEFORE_ATTRIBUTE_VALUE:
        this._stateBeforeAttributeValue(e3);
        break;
      case We.ATTRIBUTE_VALUE_DOUBLE_QUOTED:
        this._stateAttributeValueDoubleQuoted(e3);
        break;
      case We.ATTRIBUTE_VALUE_SINGLE_QUOTED:
        this._stateAttributeValueSingleQuoted(e3);
        break;
      case We.ATTRIBUTE_VALUE_UNQUOTED:
        this._stateAttributeValueUnquoted(e3);
        break;
      case We.AFTER_ATTRIBUTE_VALUE_QUOTED:
        this._stateAfterAttributeValueQuoted(e3);
        break;
      case We.SELF_CLOSING_START_TAG:
        this._stateSelfClosingStartTag(e3);
        break;
      case We.BOGUS_COMMENT:
        this._stateBogusComment(e3);
        break;
      case We.MARKUP_DECLARATION_OPEN:
        this._stateMarkupDeclarationOpen(e3);
        break;
      case We.COMMENT_START:
        this._stateCommentStart(e3);
        break;
      case We.COMMENT_START_DASH:
        this._stateCommentStartDash(e3);
        break;
      case We.COMMENT:
        this._stateComment(e3);
        break;
      case We.COMMENT_LESS_THAN_SIGN:
        this._stateCommentLessThanSign(e3);
        break;
      case We.COMMENT_LESS_THAN_SIGN_BANG:
        this._stateCommentLessThanSignBang(e3);
        break;
      case We.COMMENT_LESS_THAN_SIGN_BANG_DASH:
        this._stateCommentLessThanSignBangDash(e3);
        break;
      case We.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH:
        this._stateCommentLessThanSignBangDashDash(e3);
        break;
      case We.COMMENT_END_DASH:
        this._stateCommentEndDash(e3);
        break;
      case We.COMMENT_END:
        this._stateCommentEnd(e3);
        break;
      case We.COMMENT_END_BANG:
        this._stateCommentEndBang(e3);
        break;
      case We.DOCTYPE:
        this._stateDoctype(e3);
        break;
      case We.BEFORE_DOCTYPE_NAME:
        this._stateBeforeDoctypeName(e3);
        break;
      case We.DOCTYPE_NAME:
        this._stateDoctypeName(e3);
        break;
      case We.AFTER_DOCTYPE_NAME:
        this._stateAfterDoctypeName(e3);
        break;
      case We.AFTER_DOCTYPE_PUBLIC_KEYWORD:
        this._stateAfterDoctypePublicKeyword(e3);
        break;
      case We.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER:
        this._stateBeforeDoctypePublicIdentifier(e3);
        break;
      case We.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED:
        this._stateDoctypePublicIdentifierDoubleQuoted(e3);
        break;
      case We.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED:
        this._stateDoctypePublicIdentifierSingleQuoted(e3);
        break;
      case We.AFTER_DOCTYPE_PUBLIC_IDENTIFIER:
        this._stateAfterDoctypePublicIdentifier(e3);
        break;
      case We.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS:
        this._stateBetweenDoctypePublicAndSystemIdentifiers(e3);
        break;
      case We.AFTER_DOCTYPE_SYSTEM_KEYWORD:
        this._stateAfterDoctypeSystemKeyword(e3);
        break;
      case We.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER:
        this._stateBeforeDoctypeSystemIdentifier(e3);
        break;
      case We.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED:
        this._stateDoctypeSystemIdentifierDoubleQuoted(e3);
        break;
      case We.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED:
        this._stateDoctypeSystemIdentifierSingleQuoted(e3);
        break;
      case We.AFTER_DOCTYPE_SYSTEM_IDENTIFIER:
        this._stateAfterDoctypeSystemIdentifier(e3);
        break;
      case We.BOGUS_DOCTYPE:
        this._stateBogusDoctype(e3);
        break;
      case We.CDATA_SECTION:
        this._stateCdataSection(e3);
        break;
      case We.CDATA_SECTION_BRACKET:
        this._stateCdataSectionBracket(e3);
        break;
      case We.CDATA_SECTION_END:
        this._stateCdataSectionEnd(e3);
        break;
      case We.CHARACTER_REFERENCE:
        this._stateCharacterReference();
        break;
      case We.AMBIGUOUS_AMPERSAND:
        this._stateAmbiguousAmpersand(e3);
        break;
      default:
        throw new Error("Unknown state");
    }
  }
  _stateData(e3) {
    switch (e3) {
      case me.LESS_THAN_SIGN:
        this.state = We.TAG_OPEN;
        break;
      case me.AMPERSAND:
        this._startCharacterReference();
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._emitCodePoint(e3);
        break;
      case me.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateRcdata(e3) {
    switch (e3) {
      case me.AMPERSAND:
        this._startCharacterReference();
        break;
      case me.LESS_THAN_SIGN:
        this.state = We.RCDATA_LESS_THAN_SIGN;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._emitChars($e);
        break;
      case me.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateRawtext(e3) {
    switch (e3) {
      case me.LESS_THAN_SIGN:
        this.state = We.RAWTEXT_LESS_THAN_SIGN;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._emitChars($e);
        break;
      case me.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateScriptData(e3) {
    switch (e3) {
      case me.LESS_THAN_SIGN:
        this.state = We.SCRIPT_DATA_LESS_THAN_SIGN;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._emitChars($e);
        break;
      case me.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _statePlaintext(e3) {
    switch (e3) {
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._emitChars($e);
        break;
      case me.EOF:
        this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateTagOpen(e3) {
    if (tt(e3)) this._createStartTagToken(), this.state = We.TAG_NAME, this._stateTagName(e3);
    else switch (e3) {
      case me.EXCLAMATION_MARK:
        this.state = We.MARKUP_DECLARATION_OPEN;
        break;
      case me.SOLIDUS:
        this.state = We.END_TAG_OPEN;
        break;
      case me.QUESTION_MARK:
        this._err(Ie.unexpectedQuestionMarkInsteadOfTagName), this._createCommentToken(1), this.state = We.BOGUS_COMMENT, this._stateBogusComment(e3);
        break;
      case me.EOF:
        this._err(Ie.eofBeforeTagName), this._emitChars("<", -1), this._emitEOFToken();
        break;
      default:
        this._err(Ie.invalidFirstCharacterOfTagName), this._emitChars("<", -1), this.state = We.DATA, this._stateData(e3);
    }
  }
  _stateEndTagOpen(e3) {
    if (tt(e3)) this._createEndTagToken(), this.state = We.TAG_NAME, this._stateTagName(e3);
    else switch (e3) {
      case me.GREATER_THAN_SIGN:
        this._err(Ie.missingEndTagName), this.state = We.DATA;
        break;
      case me.EOF:
        this._err(Ie.eofBeforeTagName), this._emitChars("</", -1), this._emitEOFToken();
        break;
      default:
        this._err(Ie.invalidFirstCharacterOfTagName), this._createCommentToken(2), this.state = We.BOGUS_COMMENT, this._stateBogusComment(e3);
    }
  }
  _stateTagName(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        this.state = We.BEFORE_ATTRIBUTE_NAME;
        break;
      case me.SOLIDUS:
        this.state = We.SELF_CLOSING_START_TAG;
        break;
      case me.GREATER_THAN_SIGN:
        this.state = We.DATA, this.emitCurrentTagToken();
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), t2.tagName += $e;
        break;
      case me.EOF:
        this._err(Ie.eofInTag), this._emitEOFToken();
        break;
      default:
        t2.tagName += String.fromCodePoint(et(e3) ? rt(e3) : e3);
    }
  }
  _stateRcdataLessThanSign(e3) {
    e3 === me.SOLIDUS ? this.state = We.RCDATA_END_TAG_OPEN : (this._emitChars("<", -1), this.state = We.RCDATA, this._stateRcdata(e3));
  }
  _stateRcdataEndTagOpen(e3) {
    tt(e3) ? (this.state = We.RCDATA_END_TAG_NAME, this._stateRcdataEndTagName(e3)) : (this._emitChars("</", -1), this.state = We.RCDATA, this._stateRcdata(e3));
  }
  handleSpecialEndTag(e3) {
    if (!this.preprocessor.startsWith(this.lastStartTagName, false)) return !this._ensureHibernation();
    switch (this._createEndTagToken(), this.currentToken.tagName = this.lastStartTagName, this.preprocessor.peek(this.lastStartTagName.length)) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        return this._advanceBy(this.lastStartTagName.length), this.state = We.BEFORE_ATTRIBUTE_NAME, false;
      case me.SOLIDUS:
        return this._advanceBy(this.lastStartTagName.length), this.state = We.SELF_CLOSING_START_TAG, false;
      case me.GREATER_THAN_SIGN:
        return this._advanceBy(this.lastStartTagName.length), this.emitCurrentTagToken(), this.state = We.DATA, false;
      default:
        return this.currentToken = null, !this._ensureHibernation();
    }
  }
  _stateRcdataEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = We.RCDATA, this._stateRcdata(e3));
  }
  _stateRawtextLessThanSign(e3) {
    e3 === me.SOLIDUS ? this.state = We.RAWTEXT_END_TAG_OPEN : (this._emitChars("<", -1), this.state = We.RAWTEXT, this._stateRawtext(e3));
  }
  _stateRawtextEndTagOpen(e3) {
    tt(e3) ? (this.state = We.RAWTEXT_END_TAG_NAME, this._stateRawtextEndTagName(e3)) : (this._emitChars("</", -1), this.state = We.RAWTEXT, this._stateRawtext(e3));
  }
  _stateRawtextEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = We.RAWTEXT, this._stateRawtext(e3));
  }
  _stateScriptDataLessThanSign(e3) {
    switch (e3) {
      case me.SOLIDUS:
        this.state = We.SCRIPT_DATA_END_TAG_OPEN;
        break;
      case me.EXCLAMATION_MARK:
        this.state = We.SCRIPT_DATA_ESCAPE_START, this._emitChars("<!");
        break;
      default:
        this._emitChars("<", -1), this.state = We.SCRIPT_DATA, this._stateScriptData(e3);
    }
  }
  _stateScriptDataEndTagOpen(e3) {
    tt(e3) ? (this.state = We.SCRIPT_DATA_END_TAG_NAME, this._stateScriptDataEndTagName(e3)) : (this._emitChars("</", -1), this.state = We.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = We.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEscapeStart(e3) {
    e3 === me.HYPHEN_MINUS ? (this.state = We.SCRIPT_DATA_ESCAPE_START_DASH, this._emitChars("-")) : (this.state = We.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEscapeStartDash(e3) {
    e3 === me.HYPHEN_MINUS ? (this.state = We.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-")) : (this.state = We.SCRIPT_DATA, this._stateScriptData(e3));
  }
  _stateScriptDataEscaped(e3) {
    switch (e3) {
      case me.HYPHEN_MINUS:
        this.state = We.SCRIPT_DATA_ESCAPED_DASH, this._emitChars("-");
        break;
      case me.LESS_THAN_SIGN:
        this.state = We.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._emitChars($e);
        break;
      case me.EOF:
        this._err(Ie.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateScriptDataEscapedDash(e3) {
    switch (e3) {
      case me.HYPHEN_MINUS:
        this.state = We.SCRIPT_DATA_ESCAPED_DASH_DASH, this._emitChars("-");
        break;
      case me.LESS_THAN_SIGN:
        this.state = We.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this.state = We.SCRIPT_DATA_ESCAPED, this._emitChars($e);
        break;
      case me.EOF:
        this._err(Ie.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = We.SCRIPT_DATA_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataEscapedDashDash(e3) {
    switch (e3) {
      case me.HYPHEN_MINUS:
        this._emitChars("-");
        break;
      case me.LESS_THAN_SIGN:
        this.state = We.SCRIPT_DATA_ESCAPED_LESS_THAN_SIGN;
        break;
      case me.GREATER_THAN_SIGN:
        this.state = We.SCRIPT_DATA, this._emitChars(">");
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this.state = We.SCRIPT_DATA_ESCAPED, this._emitChars($e);
        break;
      case me.EOF:
        this._err(Ie.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = We.SCRIPT_DATA_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataEscapedLessThanSign(e3) {
    e3 === me.SOLIDUS ? this.state = We.SCRIPT_DATA_ESCAPED_END_TAG_OPEN : tt(e3) ? (this._emitChars("<", -1), this.state = We.SCRIPT_DATA_DOUBLE_ESCAPE_START, this._stateScriptDataDoubleEscapeStart(e3)) : (this._emitChars("<", -1), this.state = We.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataEscapedEndTagOpen(e3) {
    tt(e3) ? (this.state = We.SCRIPT_DATA_ESCAPED_END_TAG_NAME, this._stateScriptDataEscapedEndTagName(e3)) : (this._emitChars("</", -1), this.state = We.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataEscapedEndTagName(e3) {
    this.handleSpecialEndTag(e3) && (this._emitChars("</", -1), this.state = We.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataDoubleEscapeStart(e3) {
    if (this.preprocessor.startsWith(Ne, false) && nt(this.preprocessor.peek(6))) {
      this._emitCodePoint(e3);
      for (let e4 = 0; e4 < 6; e4++) this._emitCodePoint(this._consume());
      this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED;
    } else this._ensureHibernation() || (this.state = We.SCRIPT_DATA_ESCAPED, this._stateScriptDataEscaped(e3));
  }
  _stateScriptDataDoubleEscaped(e3) {
    switch (e3) {
      case me.HYPHEN_MINUS:
        this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED_DASH, this._emitChars("-");
        break;
      case me.LESS_THAN_SIGN:
        this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._emitChars($e);
        break;
      case me.EOF:
        this._err(Ie.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateScriptDataDoubleEscapedDash(e3) {
    switch (e3) {
      case me.HYPHEN_MINUS:
        this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED_DASH_DASH, this._emitChars("-");
        break;
      case me.LESS_THAN_SIGN:
        this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars($e);
        break;
      case me.EOF:
        this._err(Ie.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataDoubleEscapedDashDash(e3) {
    switch (e3) {
      case me.HYPHEN_MINUS:
        this._emitChars("-");
        break;
      case me.LESS_THAN_SIGN:
        this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED_LESS_THAN_SIGN, this._emitChars("<");
        break;
      case me.GREATER_THAN_SIGN:
        this.state = We.SCRIPT_DATA, this._emitChars(">");
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitChars($e);
        break;
      case me.EOF:
        this._err(Ie.eofInScriptHtmlCommentLikeText), this._emitEOFToken();
        break;
      default:
        this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED, this._emitCodePoint(e3);
    }
  }
  _stateScriptDataDoubleEscapedLessThanSign(e3) {
    e3 === me.SOLIDUS ? (this.state = We.SCRIPT_DATA_DOUBLE_ESCAPE_END, this._emitChars("/")) : (this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(e3));
  }
  _stateScriptDataDoubleEscapeEnd(e3) {
    if (this.preprocessor.startsWith(Ne, false) && nt(this.preprocessor.peek(6))) {
      this._emitCodePoint(e3);
      for (let e4 = 0; e4 < 6; e4++) this._emitCodePoint(this._consume());
      this.state = We.SCRIPT_DATA_ESCAPED;
    } else this._ensureHibernation() || (this.state = We.SCRIPT_DATA_DOUBLE_ESCAPED, this._stateScriptDataDoubleEscaped(e3));
  }
  _stateBeforeAttributeName(e3) {
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        break;
      case me.SOLIDUS:
      case me.GREATER_THAN_SIGN:
      case me.EOF:
        this.state = We.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(e3);
        break;
      case me.EQUALS_SIGN:
        this._err(Ie.unexpectedEqualsSignBeforeAttributeName), this._createAttr("="), this.state = We.ATTRIBUTE_NAME;
        break;
      default:
        this._createAttr(""), this.state = We.ATTRIBUTE_NAME, this._stateAttributeName(e3);
    }
  }
  _stateAttributeName(e3) {
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
      case me.SOLIDUS:
      case me.GREATER_THAN_SIGN:
      case me.EOF:
        this._leaveAttrName(), this.state = We.AFTER_ATTRIBUTE_NAME, this._stateAfterAttributeName(e3);
        break;
      case me.EQUALS_SIGN:
        this._leaveAttrName(), this.state = We.BEFORE_ATTRIBUTE_VALUE;
        break;
      case me.QUOTATION_MARK:
      case me.APOSTROPHE:
      case me.LESS_THAN_SIGN:
        this._err(Ie.unexpectedCharacterInAttributeName), this.currentAttr.name += String.fromCodePoint(e3);
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this.currentAttr.name += $e;
        break;
      default:
        this.currentAttr.name += String.fromCodePoint(et(e3) ? rt(e3) : e3);
    }
  }
  _stateAfterAttributeName(e3) {
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        break;
      case me.SOLIDUS:
        this.state = We.SELF_CLOSING_START_TAG;
        break;
      case me.EQUALS_SIGN:
        this.state = We.BEFORE_ATTRIBUTE_VALUE;
        break;
      case me.GREATER_THAN_SIGN:
        this.state = We.DATA, this.emitCurrentTagToken();
        break;
      case me.EOF:
        this._err(Ie.eofInTag), this._emitEOFToken();
        break;
      default:
        this._createAttr(""), this.state = We.ATTRIBUTE_NAME, this._stateAttributeName(e3);
    }
  }
  _stateBeforeAttributeValue(e3) {
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        break;
      case me.QUOTATION_MARK:
        this.state = We.ATTRIBUTE_VALUE_DOUBLE_QUOTED;
        break;
      case me.APOSTROPHE:
        this.state = We.ATTRIBUTE_VALUE_SINGLE_QUOTED;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.missingAttributeValue), this.state = We.DATA, this.emitCurrentTagToken();
        break;
      default:
        this.state = We.ATTRIBUTE_VALUE_UNQUOTED, this._stateAttributeValueUnquoted(e3);
    }
  }
  _stateAttributeValueDoubleQuoted(e3) {
    switch (e3) {
      case me.QUOTATION_MARK:
        this.state = We.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      case me.AMPERSAND:
        this._startCharacterReference();
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._extendRunWith($e, 0);
        break;
      case me.EOF:
        this._err(Ie.eofInTag), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateAttributeValueSingleQuoted(e3) {
    switch (e3) {
      case me.APOSTROPHE:
        this.state = We.AFTER_ATTRIBUTE_VALUE_QUOTED;
        break;
      case me.AMPERSAND:
        this._startCharacterReference();
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._extendRunWith($e, 0);
        break;
      case me.EOF:
        this._err(Ie.eofInTag), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateAttributeValueUnquoted(e3) {
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        this._leaveAttrValue(), this.state = We.BEFORE_ATTRIBUTE_NAME;
        break;
      case me.AMPERSAND:
        this._startCharacterReference();
        break;
      case me.GREATER_THAN_SIGN:
        this._leaveAttrValue(), this.state = We.DATA, this.emitCurrentTagToken();
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._extendRunWith($e, 0);
        break;
      case me.QUOTATION_MARK:
      case me.APOSTROPHE:
      case me.LESS_THAN_SIGN:
      case me.EQUALS_SIGN:
      case me.GRAVE_ACCENT:
        this._err(Ie.unexpectedCharacterInUnquotedAttributeValue), this._extendRun(e3);
        break;
      case me.EOF:
        this._err(Ie.eofInTag), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateAfterAttributeValueQuoted(e3) {
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        this._leaveAttrValue(), this.state = We.BEFORE_ATTRIBUTE_NAME;
        break;
      case me.SOLIDUS:
        this._leaveAttrValue(), this.state = We.SELF_CLOSING_START_TAG;
        break;
      case me.GREATER_THAN_SIGN:
        this._leaveAttrValue(), this.state = We.DATA, this.emitCurrentTagToken();
        break;
      case me.EOF:
        this._err(Ie.eofInTag), this._emitEOFToken();
        break;
      default:
        this._err(Ie.missingWhitespaceBetweenAttributes), this._leaveAttrValue(), this.state = We.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(e3);
    }
  }
  _stateSelfClosingStartTag(e3) {
    switch (e3) {
      case me.GREATER_THAN_SIGN:
        this.currentToken.selfClosing = true, this.state = We.DATA, this.emitCurrentTagToken();
        break;
      case me.EOF:
        this._err(Ie.eofInTag), this._emitEOFToken();
        break;
      default:
        this._err(Ie.unexpectedSolidusInTag), this.state = We.BEFORE_ATTRIBUTE_NAME, this._stateBeforeAttributeName(e3);
    }
  }
  _stateBogusComment(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.GREATER_THAN_SIGN:
        this.state = We.DATA, this.emitCurrentComment(t2);
        break;
      case me.EOF:
        this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._extendRunWith($e, 0);
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateMarkupDeclarationOpen(e3) {
    this._consumeSequenceIfMatch("--", true) ? (this._createCommentToken(3), this.state = We.COMMENT_START) : this._consumeSequenceIfMatch("doctype", false) ? (this.currentLocation = this.getCurrentLocation(8), this.state = We.DOCTYPE) : this._consumeSequenceIfMatch("[CDATA[", true) ? this.inForeignNode ? this.state = We.CDATA_SECTION : (this._err(Ie.cdataInHtmlContent), this._createCommentToken(8), this.currentToken.data = "[CDATA[", this.state = We.BOGUS_COMMENT) : this._ensureHibernation() || (this._err(Ie.incorrectlyOpenedComment), this._createCommentToken(2), this.state = We.BOGUS_COMMENT, this._stateBogusComment(e3));
  }
  _stateCommentStart(e3) {
    switch (e3) {
      case me.HYPHEN_MINUS:
        this.state = We.COMMENT_START_DASH;
        break;
      case me.GREATER_THAN_SIGN: {
        this._err(Ie.abruptClosingOfEmptyComment), this.state = We.DATA;
        const e4 = this.currentToken;
        this.emitCurrentComment(e4);
        break;
      }
      default:
        this.state = We.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentStartDash(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.HYPHEN_MINUS:
        this.state = We.COMMENT_END;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.abruptClosingOfEmptyComment), this.state = We.DATA, this.emitCurrentComment(t2);
        break;
      case me.EOF:
        this._err(Ie.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("-", -1), this.state = We.COMMENT, this._stateComment(e3);
    }
  }
  _stateComment(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.HYPHEN_MINUS:
        this.state = We.COMMENT_END_DASH;
        break;
      case me.LESS_THAN_SIGN:
        this._extendRunWith("<", 0), this.state = We.COMMENT_LESS_THAN_SIGN;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._extendRunWith($e, 0);
        break;
      case me.EOF:
        this._err(Ie.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRun(e3);
    }
  }
  _stateCommentLessThanSign(e3) {
    switch (e3) {
      case me.EXCLAMATION_MARK:
        this._extendRunWith("!", 0), this.state = We.COMMENT_LESS_THAN_SIGN_BANG;
        break;
      case me.LESS_THAN_SIGN:
        this._extendRunWith("<", 0);
        break;
      default:
        this.state = We.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentLessThanSignBang(e3) {
    e3 === me.HYPHEN_MINUS ? this.state = We.COMMENT_LESS_THAN_SIGN_BANG_DASH : (this.state = We.COMMENT, this._stateComment(e3));
  }
  _stateCommentLessThanSignBangDash(e3) {
    e3 === me.HYPHEN_MINUS ? this.state = We.COMMENT_LESS_THAN_SIGN_BANG_DASH_DASH : (this.state = We.COMMENT_END_DASH, this._stateCommentEndDash(e3));
  }
  _stateCommentLessThanSignBangDashDash(e3) {
    e3 !== me.GREATER_THAN_SIGN && e3 !== me.EOF && this._err(Ie.nestedComment), this.state = We.COMMENT_END, this._stateCommentEnd(e3);
  }
  _stateCommentEndDash(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.HYPHEN_MINUS:
        this.state = We.COMMENT_END;
        break;
      case me.EOF:
        this._err(Ie.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("-", -1), this.state = We.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentEnd(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.GREATER_THAN_SIGN:
        this.state = We.DATA, this.emitCurrentComment(t2);
        break;
      case me.EXCLAMATION_MARK:
        this.state = We.COMMENT_END_BANG;
        break;
      case me.HYPHEN_MINUS:
        this._extendRunWith("-", -2);
        break;
      case me.EOF:
        this._err(Ie.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("--", -1), this.state = We.COMMENT, this._stateComment(e3);
    }
  }
  _stateCommentEndBang(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.HYPHEN_MINUS:
        this._extendRunWith("--!", -1), this.state = We.COMMENT_END_DASH;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.incorrectlyClosedComment), this.state = We.DATA, this.emitCurrentComment(t2);
        break;
      case me.EOF:
        this._err(Ie.eofInComment), this.emitCurrentComment(t2), this._emitEOFToken();
        break;
      default:
        this._extendRunWith("--!", -1), this.state = We.COMMENT, this._stateComment(e3);
    }
  }
  _stateDoctype(e3) {
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        this.state = We.BEFORE_DOCTYPE_NAME;
        break;
      case me.GREATER_THAN_SIGN:
        this.state = We.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(e3);
        break;
      case me.EOF: {
        this._err(Ie.eofInDoctype), this._createDoctypeToken(null);
        const e4 = this.currentToken;
        e4.forceQuirks = true, this.emitCurrentDoctype(e4), this._emitEOFToken();
        break;
      }
      default:
        this._err(Ie.missingWhitespaceBeforeDoctypeName), this.state = We.BEFORE_DOCTYPE_NAME, this._stateBeforeDoctypeName(e3);
    }
  }
  _stateBeforeDoctypeName(e3) {
    if (et(e3)) this._createDoctypeToken(String.fromCharCode(rt(e3))), this.state = We.DOCTYPE_NAME;
    else switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), this._createDoctypeToken($e), this.state = We.DOCTYPE_NAME;
        break;
      case me.GREATER_THAN_SIGN: {
        this._err(Ie.missingDoctypeName), this._createDoctypeToken(null);
        const e4 = this.currentToken;
        e4.forceQuirks = true, this.emitCurrentDoctype(e4), this.state = We.DATA;
        break;
      }
      case me.EOF: {
        this._err(Ie.eofInDoctype), this._createDoctypeToken(null);
        const e4 = this.currentToken;
        e4.forceQuirks = true, this.emitCurrentDoctype(e4), this._emitEOFToken();
        break;
      }
      default:
        this._createDoctypeToken(String.fromCodePoint(e3)), this.state = We.DOCTYPE_NAME;
    }
  }
  _stateDoctypeName(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        this.state = We.AFTER_DOCTYPE_NAME;
        break;
      case me.GREATER_THAN_SIGN:
        this.state = We.DATA, this.emitCurrentDoctype(t2);
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), t2.name += $e;
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.name += String.fromCodePoint(et(e3) ? rt(e3) : e3);
    }
  }
  _stateAfterDoctypeName(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        break;
      case me.GREATER_THAN_SIGN:
        this.state = We.DATA, this.emitCurrentDoctype(t2);
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._consumeSequenceIfMatch("public", false) ? this.state = We.AFTER_DOCTYPE_PUBLIC_KEYWORD : this._consumeSequenceIfMatch("system", false) ? this.state = We.AFTER_DOCTYPE_SYSTEM_KEYWORD : this._ensureHibernation() || (this._err(Ie.invalidCharacterSequenceAfterDoctypeName), t2.forceQuirks = true, this.state = We.BOGUS_DOCTYPE, this._stateBogusDoctype(e3));
    }
  }
  _stateAfterDoctypePublicKeyword(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        this.state = We.BEFORE_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      case me.QUOTATION_MARK:
        this._err(Ie.missingWhitespaceAfterDoctypePublicKeyword), t2.publicId = "", this.state = We.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case me.APOSTROPHE:
        this._err(Ie.missingWhitespaceAfterDoctypePublicKeyword), t2.publicId = "", this.state = We.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.missingDoctypePublicIdentifier), t2.forceQuirks = true, this.state = We.DATA, this.emitCurrentDoctype(t2);
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ie.missingQuoteBeforeDoctypePublicIdentifier), t2.forceQuirks = true, this.state = We.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBeforeDoctypePublicIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        break;
      case me.QUOTATION_MARK:
        t2.publicId = "", this.state = We.DOCTYPE_PUBLIC_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case me.APOSTROPHE:
        t2.publicId = "", this.state = We.DOCTYPE_PUBLIC_IDENTIFIER_SINGLE_QUOTED;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.missingDoctypePublicIdentifier), t2.forceQuirks = true, this.state = We.DATA, this.emitCurrentDoctype(t2);
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ie.missingQuoteBeforeDoctypePublicIdentifier), t2.forceQuirks = true, this.state = We.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateDoctypePublicIdentifierDoubleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.QUOTATION_MARK:
        this.state = We.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), t2.publicId += $e;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.abruptDoctypePublicIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = We.DATA;
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.publicId += String.fromCodePoint(e3);
    }
  }
  _stateDoctypePublicIdentifierSingleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.APOSTROPHE:
        this.state = We.AFTER_DOCTYPE_PUBLIC_IDENTIFIER;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), t2.publicId += $e;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.abruptDoctypePublicIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = We.DATA;
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.publicId += String.fromCodePoint(e3);
    }
  }
  _stateAfterDoctypePublicIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        this.state = We.BETWEEN_DOCTYPE_PUBLIC_AND_SYSTEM_IDENTIFIERS;
        break;
      case me.GREATER_THAN_SIGN:
        this.state = We.DATA, this.emitCurrentDoctype(t2);
        break;
      case me.QUOTATION_MARK:
        this._err(Ie.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), t2.systemId = "", this.state = We.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case me.APOSTROPHE:
        this._err(Ie.missingWhitespaceBetweenDoctypePublicAndSystemIdentifiers), t2.systemId = "", this.state = We.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ie.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = We.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBetweenDoctypePublicAndSystemIdentifiers(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        break;
      case me.GREATER_THAN_SIGN:
        this.emitCurrentDoctype(t2), this.state = We.DATA;
        break;
      case me.QUOTATION_MARK:
        t2.systemId = "", this.state = We.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case me.APOSTROPHE:
        t2.systemId = "", this.state = We.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ie.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = We.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateAfterDoctypeSystemKeyword(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        this.state = We.BEFORE_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      case me.QUOTATION_MARK:
        this._err(Ie.missingWhitespaceAfterDoctypeSystemKeyword), t2.systemId = "", this.state = We.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case me.APOSTROPHE:
        this._err(Ie.missingWhitespaceAfterDoctypeSystemKeyword), t2.systemId = "", this.state = We.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.missingDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = We.DATA, this.emitCurrentDoctype(t2);
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ie.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = We.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBeforeDoctypeSystemIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        break;
      case me.QUOTATION_MARK:
        t2.systemId = "", this.state = We.DOCTYPE_SYSTEM_IDENTIFIER_DOUBLE_QUOTED;
        break;
      case me.APOSTROPHE:
        t2.systemId = "", this.state = We.DOCTYPE_SYSTEM_IDENTIFIER_SINGLE_QUOTED;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.missingDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = We.DATA, this.emitCurrentDoctype(t2);
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ie.missingQuoteBeforeDoctypeSystemIdentifier), t2.forceQuirks = true, this.state = We.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateDoctypeSystemIdentifierDoubleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.QUOTATION_MARK:
        this.state = We.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), t2.systemId += $e;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.abruptDoctypeSystemIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = We.DATA;
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.systemId += String.fromCodePoint(e3);
    }
  }
  _stateDoctypeSystemIdentifierSingleQuoted(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.APOSTROPHE:
        this.state = We.AFTER_DOCTYPE_SYSTEM_IDENTIFIER;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter), t2.systemId += $e;
        break;
      case me.GREATER_THAN_SIGN:
        this._err(Ie.abruptDoctypeSystemIdentifier), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this.state = We.DATA;
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        t2.systemId += String.fromCodePoint(e3);
    }
  }
  _stateAfterDoctypeSystemIdentifier(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.SPACE:
      case me.LINE_FEED:
      case me.TABULATION:
      case me.FORM_FEED:
        break;
      case me.GREATER_THAN_SIGN:
        this.emitCurrentDoctype(t2), this.state = We.DATA;
        break;
      case me.EOF:
        this._err(Ie.eofInDoctype), t2.forceQuirks = true, this.emitCurrentDoctype(t2), this._emitEOFToken();
        break;
      default:
        this._err(Ie.unexpectedCharacterAfterDoctypeSystemIdentifier), this.state = We.BOGUS_DOCTYPE, this._stateBogusDoctype(e3);
    }
  }
  _stateBogusDoctype(e3) {
    const t2 = this.currentToken;
    switch (e3) {
      case me.GREATER_THAN_SIGN:
        this.emitCurrentDoctype(t2), this.state = We.DATA;
        break;
      case me.NULL:
        this._err(Ie.unexpectedNullCharacter);
        break;
      case me.EOF:
        this.emitCurrentDoctype(t2), this._emitEOFToken();
    }
  }
  _stateCdataSection(e3) {
    switch (e3) {
      case me.RIGHT_SQUARE_BRACKET:
        this.state = We.CDATA_SECTION_BRACKET;
        break;
      case me.EOF:
        this._err(Ie.eofInCdata), this._emitEOFToken();
        break;
      default:
        this._emitCodePoint(e3);
    }
  }
  _stateCdataSectionBracket(e3) {
    e3 === me.RIGHT_SQUARE_BRACKET ? this.state = We.CDATA_SECTION_END : (this._emitChars("]", -1), this.state = We.CDATA_SECTION, this._stateCdataSection(e3));
  }
  _stateCdataSectionEnd(e3) {
    switch (e3) {
      case me.GREATER_THAN_SIGN:
        this.state = We.DATA;
        break;
      case me.RIGHT_SQUARE_BRACKET:
        this._emitChars("]", -2);
        break;
      default:
        this._emitChars("]]", -1), this.state = We.CDATA_SECTION, this._stateCdataSection(e3);
    }
  }
  _stateCharacterReference() {
    let e3 = this.entityDecoder.write(this.preprocessor.html, this.preprocessor.pos);
    if (e3 < 0) {
      if (!this.preprocessor.lastChunkWritten) return this.active = false, this.preprocessor.pos = this.preprocessor.html.length - 1, this.consumedAfterSnapshot = 0, void (this.preprocessor.endOfChunkHit = true);
      e3 = this.entityDecoder.end();
    }
    0 === e3 ? (this.preprocessor.pos = this.entityStartPos, this._flushCodePointConsumedAsCharacterReference(me.AMPERSAND), this.state = !this._isCharacterReferenceInAttribute() && st(this.preprocessor.peek(1)) ? We.AMBIGUOUS_AMPERSAND : this.returnState) : this.state = this.returnState;
  }
  _stateAmbiguousAmpersand(e3) {
    st(e3) ? this._flushCodePointConsumedAsCharacterReference(e3) : (e3 === me.SEMICOLON && this._err(Ie.unknownNamedCharacterReference), this.state = this.returnState, this._callState(e3));
  }
};
var ot = /* @__PURE__ */ new Set([xe.DD, xe.DT, xe.LI, xe.OPTGROUP, xe.OPTION, xe.P, xe.RB, xe.RP, xe.RT, xe.RTC]);
var Dt = /* @__PURE__ */ new Set([...ot, xe.CAPTION, xe.COLGROUP, xe.TBODY, xe.TD, xe.TFOOT, xe.TH, xe.THEAD, xe.TR]);
var ct = 256;
var Et = 512;
var ht = 768;
var Tt = [xe.H1, xe.H2, xe.H3, xe.H4, xe.H5, xe.H6];
var lt = [xe.TBODY, xe.TFOOT, xe.THEAD];
var ft = [xe.TR, xe.TEMPLATE, xe.HTML];
var _t = [...lt, xe.TEMPLATE, xe.HTML];
var At = [xe.TABLE, xe.TEMPLATE, xe.HTML];
var pt = [xe.TD, xe.TH];
var mt = 32;
var dt = new Uint8Array(ht);
for (const [e3, t2] of [[Pe.HTML, 0], [Pe.SVG, ct], [Pe.MATHML, Et]]) for (const s2 of Ke[e3]) dt[t2 + s2] = e3 !== Pe.HTML || s2 !== xe.ADDRESS && s2 !== xe.DIV && s2 !== xe.P ? 3 : 1;
for (const e3 of [xe.APPLET, xe.CAPTION, xe.HTML, xe.MARQUEE, xe.OBJECT, xe.TABLE, xe.TD, xe.TEMPLATE, xe.TH, ct + xe.DESC, ct + xe.FOREIGN_OBJECT, ct + xe.TITLE, Et + xe.ANNOTATION_XML, Et + xe.MI, Et + xe.MN, Et + xe.MO, Et + xe.MS, Et + xe.MTEXT]) dt[e3] |= 28;
dt[xe.OL] |= 8, dt[xe.UL] |= 8, dt[xe.BUTTON] |= 16, dt[xe.TABLE] |= mt, dt[xe.HTML] |= mt;
var ut = new Uint8Array(ht);
for (const e3 of [xe.A, xe.B, xe.BIG, xe.CODE, xe.EM, xe.FONT, xe.I, xe.NOBR, xe.S, xe.SMALL, xe.STRIKE, xe.STRONG, xe.TT, xe.U]) ut[e3] = 1;
function $t(e3, t2) {
  if (t2 === xe.UNKNOWN) return -1;
  switch (e3) {
    case Pe.HTML:
      return t2;
    case Pe.SVG:
      return ct + t2;
    case Pe.MATHML:
      return Et + t2;
    default:
      return -1;
  }
}
var It;
var Lt;
var Nt = class {
  get currentTmplContentOrNode() {
    return this._isInTemplate() ? this.treeAdapter.getTemplateContent(this.current) : this.current;
  }
  constructor(e3, t2, s2) {
    this.treeAdapter = t2, this.handler = s2, this.items = [], this.tagIDs = [], this.stackTop = -1, this.depth = 0, this.tmplCount = 0, this.currentTagId = xe.UNKNOWN, this.indexed = false, this.below = [], this.above = [], this.keys = [], this.keyPrev = [], this.keyNext = [], this.keyTops = new Int32Array(0), this.specials = [], this.listItemBoundaries = [], this.scopeBoundaries = [], this.htmlSlots = [], this.formattingSlots = /* @__PURE__ */ new Map(), this.current = e3;
  }
  _indexOf(e3) {
    if (this.indexed) {
      const t2 = this.formattingSlots.get(e3);
      if (void 0 !== t2) return t2;
      if (ut[Ze(this.treeAdapter.getTagName(e3))]) return -1;
    }
    return this.items.lastIndexOf(e3, this.stackTop);
  }
  slotBelow(e3) {
    return this.indexed ? this.below[e3] : e3 - 1;
  }
  slotAbove(e3) {
    return this.indexed ? this.above[e3] : e3 === this.stackTop ? -1 : e3 + 1;
  }
  _isInTemplate() {
    return this.currentTagId === xe.TEMPLATE && this.treeAdapter.getNamespaceURI(this.current) === Pe.HTML;
  }
  _updateCurrentElement() {
    this.current = this.items[this.stackTop], this.currentTagId = this.tagIDs[this.stackTop];
  }
  _nameKey(e3, t2, s2) {
    var r2, a2;
    const n2 = `${e3} ${t2}`;
    let i2 = null === (r2 = this.nameKeys) || void 0 === r2 ? void 0 : r2.get(n2);
    if (void 0 === i2 && s2 && (null !== (a2 = this.nameKeys) && void 0 !== a2 || (this.nameKeys = /* @__PURE__ */ new Map()), i2 = ht + this.nameKeys.size, this.nameKeys.set(n2, i2), i2 === this.keyTops.length)) {
      const e4 = new Int32Array(2 * i2).fill(-1);
      e4.set(this.keyTops), this.keyTops = e4;
    }
    return null != i2 ? i2 : -1;
  }
  _indexAll() {
    this.indexed = true, this.keyTops = new Int32Array(ht).fill(-1);
    for (let e3 = 0; e3 <= this.stackTop; e3++) this._index(e3, e3 - 1);
  }
  _index(e3, t2) {
    const s2 = this.items[e3], r2 = this.tagIDs[e3], a2 = this.treeAdapter.getNamespaceURI(s2);
    let n2 = $t(a2, r2);
    -1 === n2 && (n2 = this._nameKey(a2, this.treeAdapter.getTagName(s2), true));
    const i2 = this.keyTops[n2];
    this.keys[e3] = n2, this.keyPrev[e3] = i2, this.keyNext[e3] = -1, -1 !== i2 && (this.keyNext[i2] = e3), this.keyTops[n2] = e3, this.above[e3] = -1, this._link(e3, t2, a2 === Pe.HTML), ut[r2] && this.formattingSlots.set(s2, e3);
  }
  _link(e3, t2, s2) {
    const r2 = this.keys[e3], a2 = r2 < ht ? dt[r2] : 0;
    this.below[e3] = t2, -1 === t2 ? (this.specials[e3] = 1 & a2, this.listItemBoundaries[e3] = (2 & a2) >> 1, this.scopeBoundaries[e3] = (4 & a2) >> 2, this.htmlSlots[e3] = s2 ? e3 : -1) : (this.above[t2] = e3, this.specials[e3] = this.specials[t2] + (1 & a2), this.listItemBoundaries[e3] = this.listItemBoundaries[t2] + ((2 & a2) >> 1), this.scopeBoundaries[e3] = this.scopeBoundaries[t2] + ((4 & a2) >> 2), this.htmlSlots[e3] = s2 ? e3 : this.htmlSlots[t2]);
  }
  _unindex(e3) {
    const t2 = this.keys[e3], s2 = this.keyPrev[e3], r2 = this.keyNext[e3];
    -1 !== s2 && (this.keyNext[s2] = r2), -1 === r2 ? this.keyTops[t2] = s2 : this.keyPrev[r2] = s2, ut[this.tagIDs[e3]] && this.formattingSlots.delete(this.items[e3]);
  }
  _move(e3, t2) {
    const s2 = this.items[e3], r2 = this.keys[e3], a2 = this.keyPrev[e3], n2 = this.keyNext[e3];
    this.items[t2] = s2, this.tagIDs[t2] = this.tagIDs[e3], this.keys[t2] = r2, this.keyPrev[t2] = a2, this.keyNext[t2] = n2, -1 !== a2 && (this.keyNext[a2] = t2), -1 === n2 ? this.keyTops[r2] = t2 : this.keyPrev[n2] = t2, ut[this.tagIDs[t2]] && this.formattingSlots.set(s2, t2);
  }
  indexOfTopmost(e3) {
    if (this.indexed) return this.keyTops[e3];
    for (let t2 = this.stackTop; t2 >= 0; t2--) if (this.tagIDs[t2] === e3 && this.treeAdapter.getNamespaceURI(this.items[t2]) === Pe.HTML) return t2;
    return -1;
  }
  indexOfTopmostOf(e3) {
    if (this.indexed) {
      let t2 = -1;
      for (const s2 of e3) this.keyTops[s2] > t2 && (t2 = this.keyTops[s2]);
      return t2;
    }
    for (let t2 = this.stackTop; t2 >= 0; t2--) if (e3.includes(this.tagIDs[t2]) && this.treeAdapter.getNamespaceURI(this.items[t2]) === Pe.HTML) return t2;
    return -1;
  }
  indexOfTopmostByName(e3, t2) {
    if (this.indexed) {
      let s2 = $t(e3, Ze(t2));
      return -1 === s2 && (s2 = this._nameKey(e3, t2, false)), -1 === s2 ? -1 : this.keyTops[s2];
    }
    for (let s2 = this.stackTop; s2 >= 0; s2--) {
      const r2 = this.items[s2];
      if (this.treeAdapter.getTagName(r2) === t2 && this.treeAdapter.getNamespaceURI(r2) === e3) return s2;
    }
    return -1;
  }
  indexOfTopmostHtmlElement() {
    if (this.indexed) return -1 === this.stackTop ? -1 : this.htmlSlots[this.stackTop];
    let e3 = this.stackTop;
    for (; e3 >= 0 && this.treeAdapter.getNamespaceURI(this.items[e3]) !== Pe.HTML; ) e3--;
    return e3;
  }
  _hasAbove(e3, t2) {
    for (let s2 = this.stackTop; s2 > e3; s2--) {
      const e4 = $t(this.treeAdapter.getNamespaceURI(this.items[s2]), this.tagIDs[s2]);
      if (-1 !== e4 && dt[e4] & t2) return true;
    }
    return false;
  }
  hasSpecialElementAbove(e3) {
    return this.indexed ? this.specials[this.stackTop] !== this.specials[e3] : this._hasAbove(e3, 1);
  }
  hasListItemBoundaryAbove(e3) {
    return this.indexed ? this.listItemBoundaries[this.stackTop] !== this.listItemBoundaries[e3] : this._hasAbove(e3, 2);
  }
  push(e3, t2) {
    const s2 = this.stackTop;
    this.stackTop++, this.depth++, this.items[this.stackTop] = e3, this.current = e3, this.tagIDs[this.stackTop] = t2, this.currentTagId = t2, this.indexed ? this._index(this.stackTop, s2) : 64 === this.depth && this._indexAll(), this._isInTemplate() && this.tmplCount++, this.handler.onItemPush(e3, t2, true);
  }
  _popCurrent() {
    this.tmplCount > 0 && this._isInTemplate() && this.tmplCount--, this.indexed ? (this._unindex(this.stackTop), this.stackTop = this.below[this.stackTop], -1 !== this.stackTop && (this.above[this.stackTop] = -1)) : this.stackTop--, this.depth--, this._updateCurrentElement();
  }
  pop() {
    const e3 = this.current;
    this._popCurrent(), this.handler.onItemPop(e3, true);
  }
  replace(e3, t2) {
    const s2 = this._indexOf(e3);
    this.items[s2] = t2, this.indexed && ut[this.tagIDs[s2]] && (this.formattingSlots.delete(e3), this.formattingSlots.set(t2, s2)), s2 === this.stackTop && (this.current = t2);
  }
  replaceFormattingElement(e3, t2, s2, r2) {
    const a2 = this.items[e3];
    if (!this.indexed) return this.items.splice(e3, 1), this.tagIDs.splice(e3, 1), this.handler.onItemPop(a2, false), this.items.splice(t2, 0, s2), this.tagIDs.splice(t2, 0, r2), t2 === this.stackTop && this._updateCurrentElement(), void (this.current && void 0 !== this.currentTagId && this.handler.onItemPush(this.current, this.currentTagId, t2 === this.stackTop));
    const n2 = this.keys[e3], i2 = this.below[e3], o2 = this.above[t2], D2 = [];
    for (let s3 = this.above[e3]; s3 !== t2; s3 = this.above[s3]) D2.push(s3);
    const c2 = this.keyNext[e3];
    this._unindex(e3), this.items[e3] = void 0, this.handler.onItemPop(a2, false);
    let E2 = t2 - 1;
    for (; D2.length > 0 && D2[D2.length - 1] === E2; ) D2.pop(), E2--;
    for (let e4 = E2 + 1; e4 <= t2; e4++) this._move(e4, e4 - 1);
    const h2 = -1 === c2 ? this.keyTops[n2] : this.keyPrev[c2];
    this.items[t2] = s2, this.tagIDs[t2] = r2, this.keys[t2] = n2, this.keyPrev[t2] = h2, this.keyNext[t2] = c2, -1 !== h2 && (this.keyNext[h2] = t2), -1 === c2 ? this.keyTops[n2] = t2 : this.keyPrev[c2] = t2, ut[r2] && this.formattingSlots.set(s2, t2);
    let T2 = i2;
    for (const e4 of D2) this._link(e4, T2, true), T2 = e4;
    for (let e4 = E2; e4 < t2; e4++) this._link(e4, T2, true), T2 = e4;
    this._link(t2, T2, true), -1 === o2 && this._updateCurrentElement(), this.current && void 0 !== this.currentTagId && this.handler.onItemPush(this.current, this.currentTagId, -1 === o2);
  }
  popUntilTagNamePopped(e3) {
    this.shortenToLength(Math.max(this.indexOfTopmost(e3), 0));
  }
  shortenToLength(e3) {
    for (; this.stackTop >= e3; ) {
      const t2 = this.current;
      this._popCurrent(), this.handler.onItemPop(t2, this.stackTop < e3);
    }
  }
  popUntilElementPopped(e3) {
    const t2 = this._indexOf(e3);
    this.shortenToLength(Math.max(t2, 0));
  }
  popUntilNumberedHeaderPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(Tt), 0));
  }
  popUntilTableCellPopped() {
    this.shortenToLength(Math.max(this.indexOfTopmostOf(pt), 0));
  }
  popAllUpToHtmlElement() {
    this.tmplCount = 0, this.shortenToLength(1);
  }
  clearBackToTableContext() {
    this.shortenToLength(this.indexOfTopmostOf(At) + 1);
  }
  clearBackToTableBodyContext() {
    this.shortenToLength(this.indexOfTopmostOf(_t) + 1);
  }
  clearBackToTableRowContext() {
    this.shortenToLength(this.indexOfTopmostOf(ft) + 1);
  }
  remove(e3) {
    const t2 = this._indexOf(e3);
    -1 !== t2 && this.removeAt(t2);
  }
  removeAt(e3) {
    if (e3 === this.stackTop) return void this.pop();
    const t2 = this.items[e3];
    if (this.depth--, this.indexed) {
      const t3 = this.keys[e3] < ht ? dt[this.keys[e3]] : 0, s2 = this.below[e3], r2 = this.above[e3];
      if (this._unindex(e3), this.items[e3] = void 0, this.below[r2] = s2, -1 !== s2 && (this.above[s2] = r2), 0 !== t3) for (let e4 = r2; -1 !== e4; e4 = this.above[e4]) this.specials[e4] -= 1 & t3, this.listItemBoundaries[e4] -= (2 & t3) >> 1, this.scopeBoundaries[e4] -= (4 & t3) >> 2;
      const a2 = -1 === s2 ? -1 : this.htmlSlots[s2];
      for (let t4 = r2; -1 !== t4 && this.htmlSlots[t4] === e3; t4 = this.above[t4]) this.htmlSlots[t4] = a2;
    } else this.items.splice(e3, 1), this.tagIDs.splice(e3, 1), this.stackTop--, this._updateCurrentElement();
    this.handler.onItemPop(t2, false);
  }
  tryPeekProperlyNestedBodyElement() {
    return this.stackTop >= 1 && this.tagIDs[1] === xe.BODY ? this.items[1] : null;
  }
  contains(e3) {
    return this._indexOf(e3) > -1;
  }
  getCommonAncestor(e3) {
    const t2 = this._indexOf(e3), s2 = -1 === t2 ? -1 : this.slotBelow(t2);
    return -1 === s2 ? null : this.items[s2];
  }
  isRootHtmlElementCurrent() {
    return 0 === this.stackTop && this.tagIDs[0] === xe.HTML;
  }
  _isInScope(e3, t2) {
    let s2 = -1;
    switch (t2) {
      case 8:
        s2 = Math.max(this.keyTops[xe.OL], this.keyTops[xe.UL]);
        break;
      case 16:
        s2 = this.keyTops[xe.BUTTON];
        break;
      case mt:
        return s2 = Math.max(this.keyTops[xe.TABLE], this.keyTops[xe.HTML]), -1 === e3 ? -1 === s2 : e3 >= s2;
    }
    return -1 === e3 ? -1 === s2 && (-1 === this.stackTop || 0 === this.scopeBoundaries[this.stackTop]) : e3 >= s2 && this.scopeBoundaries[this.stackTop] === this.scopeBoundaries[e3];
  }
  _scanScope(e3, t2, s2, r2) {
    for (let a2 = this.stackTop; a2 >= 0; a2--) {
      const n2 = $t(this.treeAdapter.getNamespaceURI(this.items[a2]), this.tagIDs[a2]);
      if (-1 !== n2) {
        if ((t2 ? t2.includes(n2) : n2 === e3) && (!r2 || this.items[a2] === r2)) return true;
        if (dt[n2] & s2) return false;
      }
    }
    return true;
  }
  hasInScope(e3, t2) {
    return this.indexed ? this._isInScope(t2 ? this._indexOf(t2) : this.keyTops[e3], 4) : this._scanScope(e3, null, 4, t2);
  }
  hasInListItemScope(e3) {
    return this.indexed ? this._isInScope(this.keyTops[e3], 8) : this._scanScope(e3, null, 8);
  }
  hasInButtonScope(e3) {
    return this.indexed ? this._isInScope(this.keyTops[e3], 16) : this._scanScope(e3, null, 16);
  }
  hasNumberedHeaderInScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(Tt), 4) : this._scanScope(xe.UNKNOWN, Tt, 4);
  }
  hasInTableScope(e3) {
    return this.indexed ? this._isInScope(this.keyTops[e3], mt) : this._scanScope(e3, null, mt);
  }
  hasTableBodyContextInTableScope() {
    return this.indexed ? this._isInScope(this.indexOfTopmostOf(lt), mt) : this._scanScope(xe.UNKNOWN, lt, mt);
  }
  hasInSelectScope(e3) {
    for (let t2 = this.stackTop; t2 >= 0; t2 = this.slotBelow(t2)) if (this.treeAdapter.getNamespaceURI(this.items[t2]) === Pe.HTML) switch (this.tagIDs[t2]) {
      case e3:
        return true;
      case xe.OPTION:
      case xe.OPTGROUP:
        break;
      default:
        return false;
    }
    return true;
  }
  generateImpliedEndTags() {
    for (; void 0 !== this.currentTagId && ot.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === Pe.HTML; ) this.pop();
  }
  generateImpliedEndTagsThoroughly() {
    for (; void 0 !== this.currentTagId && Dt.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === Pe.HTML; ) this.pop();
  }
  generateImpliedEndTagsWithExclusion(e3) {
    for (; void 0 !== this.currentTagId && this.currentTagId !== e3 && Dt.has(this.currentTagId) && this.treeAdapter.getNamespaceURI(this.current) === Pe.HTML; ) this.pop();
  }
};
(Lt = It || (It = {}))[Lt.Marker = 0] = "Marker", Lt[Lt.Element = 1] = "Element";
var St = class {
  constructor() {
    this.newest = null, this.bookmark = null, this.index = null, this.elementEntries = /* @__PURE__ */ new Map();
  }
  _insertElementEntry(e3, t2, s2) {
    const r2 = null === s2 ? null : s2.newer, a2 = { type: It.Element, element: e3, token: t2, older: s2, newer: r2, ark: null, olderSameTag: null, newerSameTag: null };
    return null === r2 ? this.newest = a2 : r2.older = a2, null !== s2 && (s2.newer = a2), null === this.index ? null : this._addToIndex(this.index, a2);
  }
  _addToIndex(e3, t2) {
    const { tagName: s2, attrs: r2 } = t2.token, a2 = s2 + r2.map(({ name: e4, value: t3 }) => `\0${e4}\0${t3}`).sort().join("");
    let n2 = e3.arks.get(a2);
    void 0 === n2 && (n2 = { entries: [], key: a2 }, e3.arks.set(a2, n2)), n2.entries.push(t2), t2.ark = n2, this.elementEntries.set(t2.element, t2);
    let i2 = e3.tagNames.get(s2);
    return void 0 === i2 && (i2 = { olderSameTag: null }, e3.tagNames.set(s2, i2)), t2.olderSameTag = i2.olderSameTag, t2.newerSameTag = i2, null !== i2.olderSameTag && (i2.olderSameTag.newerSameTag = t2), i2.olderSameTag = t2, n2;
  }
  insertMarker() {
    if (null === this.index) for (let e4 = this.newest; null !== e4 && e4.type === It.Element; e4 = e4.older) this.elementEntries.set(e4.element, e4);
    const e3 = { type: It.Marker, older: this.newest, newer: null, outerIndex: this.index };
    null !== this.newest && (this.newest.newer = e3), this.newest = e3, this.index = null;
  }
  pushElement(e3, t2) {
    if (null === this.index) {
      let e4 = null, t3 = 0;
      for (let s3 = this.newest; null !== s3 && s3.type === It.Element; s3 = s3.older) e4 = s3, t3++;
      if (t3 >= 3) {
        this.index = { arks: /* @__PURE__ */ new Map(), tagNames: /* @__PURE__ */ new Map() };
        for (let t4 = e4; null !== t4 && t4.type === It.Element; t4 = t4.newer) this._addToIndex(this.index, t4);
      }
    }
    const s2 = this._insertElementEntry(e3, t2, this.newest);
    null !== s2 && s2.entries.length > 3 && this.removeEntry(s2.entries[0]);
  }
  insertElementAfterBookmark(e3, t2) {
    const { bookmark: s2 } = this;
    this.bookmark = null, this._insertElementEntry(e3, t2, s2);
  }
  removeEntry(e3) {
    var t2;
    if (null === e3.newer ? this.newest === e3 : e3.newer.older === e3) {
      if (this.elementEntries.delete(e3.element), null === e3.newer ? this.newest = e3.older : e3.newer.older = e3.older, null !== e3.older && (e3.older.newer = e3.newer), null !== e3.ark) {
        const { entries: s2, key: r2 } = e3.ark;
        s2.splice(s2.indexOf(e3), 1), 0 === s2.length && (null === (t2 = this.index) || void 0 === t2 || t2.arks.delete(r2));
      }
      null !== e3.newerSameTag && (e3.newerSameTag.olderSameTag = e3.olderSameTag, null !== e3.olderSameTag && (e3.olderSameTag.newerSameTag = e3.newerSameTag));
    }
  }
  replaceElement(e3, t2) {
    this.elementEntries.delete(e3.element) && this.elementEntries.set(t2, e3), e3.element = t2;
  }
  clearToLastMarker() {
    let e3 = this.newest;
    for (; null !== e3 && e3.type === It.Element; e3 = e3.older) this.elementEntries.delete(e3.element);
    this.newest = null === e3 ? null : e3.older, this.index = null === e3 ? null : e3.outerIndex, null !== this.newest && (this.newest.newer = null);
  }
  getElementEntryInScopeWithTagName(e3) {
    var t2, s2;
    if (null !== this.index) return null !== (s2 = null === (t2 = this.index.tagNames.get(e3)) || void 0 === t2 ? void 0 : t2.olderSameTag) && void 0 !== s2 ? s2 : null;
    for (let t3 = this.newest; null !== t3 && t3.type === It.Element; t3 = t3.older) if (t3.token.tagName === e3) return t3;
    return null;
  }
  getElementEntry(e3) {
    if (null === this.index) {
      for (let t2 = this.newest; null !== t2 && t2.type === It.Element; t2 = t2.older) if (t2.element === e3) return t2;
    }
    return this.elementEntries.get(e3);
  }
};
var Ct = /* @__PURE__ */ new WeakMap();
var Ot = { createDocument: () => ({ nodeName: "#document", mode: Ue.NO_QUIRKS, childNodes: [] }), createDocumentFragment: () => ({ nodeName: "#document-fragment", childNodes: [] }), createElement: (e3, t2, s2) => ({ nodeName: e3, tagName: e3, attrs: s2, namespaceURI: t2, childNodes: [], parentNode: null }), createCommentNode: (e3) => ({ nodeName: "#comment", data: e3, parentNode: null }), createTextNode: (e3) => ({ nodeName: "#text", value: e3, parentNode: null }), appendChild(e3, t2) {
  e3.childNodes.push(t2), t2.parentNode = e3;
}, insertBefore(e3, t2, s2) {
  const { childNodes: r2 } = e3, a2 = r2[r2.length - 1] === s2 ? r2.length - 1 : r2.indexOf(s2);
  r2.splice(a2, 0, t2), t2.parentNode = e3;
}, setTemplateContent(e3, t2) {
  e3.content = t2;
}, getTemplateContent: (e3) => e3.content, setDocumentType(e3, t2, s2, r2) {
  const a2 = e3.childNodes.find((e4) => "#documentType" === e4.nodeName);
  if (a2) a2.name = t2, a2.publicId = s2, a2.systemId = r2;
  else {
    const a3 = { nodeName: "#documentType", name: t2, publicId: s2, systemId: r2, parentNode: null };
    Ot.appendChild(e3, a3);
  }
}, setDocumentMode(e3, t2) {
  e3.mode = t2;
}, getDocumentMode: (e3) => e3.mode, detachNode(e3) {
  if (e3.parentNode) {
    const { childNodes: t2 } = e3.parentNode, s2 = t2[t2.length - 1] === e3 ? t2.length - 1 : t2.indexOf(e3);
    t2.splice(s2, 1), e3.parentNode = null;
  }
}, insertText(e3, t2) {
  if (e3.childNodes.length > 0) {
    const s2 = e3.childNodes[e3.childNodes.length - 1];
    if (Ot.isTextNode(s2)) return void (s2.value += t2);
  }
  Ot.appendChild(e3, Ot.createTextNode(t2));
}, insertTextBefore(e3, t2, s2) {
  const { childNodes: r2 } = e3, a2 = r2[r2.length - 1] === s2 ? r2.length - 1 : r2.indexOf(s2), n2 = r2[a2 - 1];
  n2 && Ot.isTextNode(n2) ? n2.value += t2 : Ot.insertBefore(e3, Ot.createTextNode(t2), s2);
}, adoptAttributes(e3, t2) {
  if (0 === t2.length || t2 === e3.attrs) return;
  const s2 = Ct.get(e3.attrs), r2 = (null == s2 ? void 0 : s2.size) === e3.attrs.length && t2.every(({ name: t3 }) => {
    var r3;
    const a3 = s2.get(t3);
    return void 0 === a3 || (null === (r3 = e3.attrs[a3]) || void 0 === r3 ? void 0 : r3.name) === t3;
  }), a2 = r2 ? s2 : /* @__PURE__ */ new Map();
  if (!r2) {
    for (let t3 = 0; t3 < e3.attrs.length; t3++) {
      const s3 = e3.attrs[t3];
      void 0 !== s3 && a2.set(s3.name, t3);
    }
    Ct.set(e3.attrs, a2);
  }
  const n2 = e3.attrs.length;
  for (let s3 = 0; s3 < t2.length; s3++) a2.has(t2[s3].name) || e3.attrs.push(t2[s3]);
  for (let t3 = n2; t3 < e3.attrs.length; t3++) a2.set(e3.attrs[t3].name, t3);
  a2.size !== e3.attrs.length && Ct.delete(e3.attrs);
}, getFirstChild: (e3) => e3.childNodes[0], getChildNodes: (e3) => e3.childNodes, getParentNode: (e3) => e3.parentNode, getAttrList: (e3) => e3.attrs, getTagName: (e3) => e3.tagName, getNamespaceURI: (e3) => e3.namespaceURI, getTextNodeContent: (e3) => e3.value, getCommentNodeContent: (e3) => e3.data, getDocumentTypeNodeName: (e3) => e3.name, getDocumentTypeNodePublicId: (e3) => e3.publicId, getDocumentTypeNodeSystemId: (e3) => e3.systemId, isTextNode: (e3) => "#text" === e3.nodeName, isCommentNode: (e3) => "#comment" === e3.nodeName, isDocumentTypeNode: (e3) => "#documentType" === e3.nodeName, isElementNode: (e3) => Object.prototype.hasOwnProperty.call(e3, "tagName"), setNodeSourceCodeLocation(e3, t2) {
  e3.sourceCodeLocation = t2;
}, getNodeSourceCodeLocation: (e3) => e3.sourceCodeLocation, updateNodeSourceCodeLocation(e3, t2) {
  e3.sourceCodeLocation = { ...e3.sourceCodeLocation, ...t2 };
} };
var Rt = "html";
var gt = ["+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//", "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//", "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//", "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//", "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//", "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//", "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//", "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//", "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//", "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//", "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//", "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//", "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//", "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//", "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//", "-//o'reilly and associates//dtd html extended relaxed 1.0//", "-//sq//dtd html 2.0 hotmetal + extensions//", "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//", "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//", "-//sun microsystems corp.//dtd hotjava html//", "-//sun microsystems corp.//dtd hotjava strict html//", "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//", "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//", "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//", "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//"];
var kt = [...gt, "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];
var Mt = /* @__PURE__ */ new Set(["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"]);
var Ft = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"];
var Pt = [...Ft, "-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];
function bt(e3, t2) {
  return t2.some((t3) => e3.startsWith(t3));
}
t({}, { SVG_TAG_NAMES_ADJUSTMENT_MAP: () => wt, adjustTokenMathMLAttrs: () => Yt, adjustTokenSVGAttrs: () => Qt, adjustTokenSVGTagName: () => Wt, adjustTokenXMLAttrs: () => Zt, causesExit: () => vt, isIntegrationPoint: () => jt });
var Bt = { TEXT_HTML: "text/html", APPLICATION_XML: "application/xhtml+xml" };
var Ht = "definitionurl";
var Ut = "definitionURL";
var yt = new Map(["attributeName", "attributeType", "baseFrequency", "baseProfile", "calcMode", "clipPathUnits", "diffuseConstant", "edgeMode", "filterUnits", "glyphRef", "gradientTransform", "gradientUnits", "kernelMatrix", "kernelUnitLength", "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits", "markerWidth", "maskContentUnits", "maskUnits", "numOctaves", "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "refX", "refY", "repeatCount", "repeatDur", "requiredExtensions", "requiredFeatures", "specularConstant", "specularExponent", "spreadMethod", "startOffset", "stdDeviation", "stitchTiles", "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY", "textLength", "viewBox", "viewTarget", "xChannelSelector", "yChannelSelector", "zoomAndPan"].map((e3) => [e3.toLowerCase(), e3]));
var Gt = /* @__PURE__ */ new Map([["xlink:actuate", { prefix: "xlink", name: "actuate", namespace: Pe.XLINK }], ["xlink:arcrole", { prefix: "xlink", name: "arcrole", namespace: Pe.XLINK }], ["xlink:href", { prefix: "xlink", name: "href", namespace: Pe.XLINK }], ["xlink:role", { prefix: "xlink", name: "role", namespace: Pe.XLINK }], ["xlink:show", { prefix: "xlink", name: "show", namespace: Pe.XLINK }], ["xlink:title", { prefix: "xlink", name: "title", namespace: Pe.XLINK }], ["xlink:type", { prefix: "xlink", name: "type", namespace: Pe.XLINK }], ["xml:lang", { prefix: "xml", name: "lang", namespace: Pe.XML }], ["xml:space", { prefix: "xml", name: "space", namespace: Pe.XML }], ["xmlns", { prefix: "", name: "xmlns", namespace: Pe.XMLNS }], ["xmlns:xlink", { prefix: "xmlns", name: "xlink", namespace: Pe.XMLNS }]]);
var wt = new Map(["altGlyph", "altGlyphDef", "altGlyphItem", "animateColor", "animateMotion", "animateTransform", "clipPath", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "foreignObject", "glyphRef", "linearGradient", "radialGradient", "textPath"].map((e3) => [e3.toLowerCase(), e3]));
var xt = /* @__PURE__ */ new Set([xe.B, xe.BIG, xe.BLOCKQUOTE, xe.BODY, xe.BR, xe.CENTER, xe.CODE, xe.DD, xe.DIV, xe.DL, xe.DT, xe.EM, xe.EMBED, xe.H1, xe.H2, xe.H3, xe.H4, xe.H5, xe.H6, xe.HEAD, xe.HR, xe.I, xe.IMG, xe.LI, xe.LISTING, xe.MENU, xe.META, xe.NOBR, xe.OL, xe.P, xe.PRE, xe.RUBY, xe.S, xe.SMALL, xe.SPAN, xe.STRONG, xe.STRIKE, xe.SUB, xe.SUP, xe.TABLE, xe.TT, xe.U, xe.UL, xe.VAR]);
function vt(e3) {
  const t2 = e3.tagID;
  return t2 === xe.FONT && e3.attrs.some(({ name: e4 }) => e4 === Be.COLOR || e4 === Be.SIZE || e4 === Be.FACE) || xt.has(t2);
}
function Yt(e3) {
  for (let t2 = 0; t2 < e3.attrs.length; t2++) if (e3.attrs[t2].name === Ht) {
    e3.attrs[t2].name = Ut;
    break;
  }
}
function Qt(e3) {
  for (let t2 = 0; t2 < e3.attrs.length; t2++) {
    const s2 = yt.get(e3.attrs[t2].name);
    null != s2 && (e3.attrs[t2].name = s2);
  }
}
function Zt(e3) {
  for (let t2 = 0; t2 < e3.attrs.length; t2++) {
    const s2 = Gt.get(e3.attrs[t2].name);
    s2 && (e3.attrs[t2].prefix = s2.prefix, e3.attrs[t2].name = s2.name, e3.attrs[t2].namespace = s2.namespace);
  }
}
function Wt(e3) {
  const t2 = wt.get(e3.tagName);
  null != t2 && (e3.tagName = t2, e3.tagID = Ze(e3.tagName));
}
function jt(e3, t2, s2, r2) {
  return (!r2 || r2 === Pe.HTML) && ((e4, t3, s3) => {
    if (t3 === Pe.MATHML && e4 === xe.ANNOTATION_XML) {
      for (let e5 = 0; e5 < s3.length; e5++) if (s3[e5].name === Be.ENCODING) {
        const t4 = s3[e5].value.toLowerCase();
        return t4 === Bt.TEXT_HTML || t4 === Bt.APPLICATION_XML;
      }
    }
    return t3 === Pe.SVG && (e4 === xe.FOREIGN_OBJECT || e4 === xe.DESC || e4 === xe.TITLE);
  })(e3, t2, s2) || (!r2 || r2 === Pe.MATHML) && ((e4, t3) => t3 === Pe.MATHML && (e4 === xe.MI || e4 === xe.MO || e4 === xe.MN || e4 === xe.MS || e4 === xe.MTEXT))(e3, t2);
}
var qt;
var Kt;
var Xt = [xe.TR, xe.TBODY, xe.THEAD, xe.TFOOT, xe.CAPTION, xe.COLGROUP, xe.TABLE, xe.FRAMESET, xe.SELECT, xe.TEMPLATE, xe.TD, xe.TH, xe.HEAD, xe.BODY, xe.HTML];
var Jt = [];
(Kt = qt || (qt = {}))[Kt.INITIAL = 0] = "INITIAL", Kt[Kt.BEFORE_HTML = 1] = "BEFORE_HTML", Kt[Kt.BEFORE_HEAD = 2] = "BEFORE_HEAD", Kt[Kt.IN_HEAD = 3] = "IN_HEAD", Kt[Kt.IN_HEAD_NO_SCRIPT = 4] = "IN_HEAD_NO_SCRIPT", Kt[Kt.AFTER_HEAD = 5] = "AFTER_HEAD", Kt[Kt.IN_BODY = 6] = "IN_BODY", Kt[Kt.TEXT = 7] = "TEXT", Kt[Kt.IN_TABLE = 8] = "IN_TABLE", Kt[Kt.IN_TABLE_TEXT = 9] = "IN_TABLE_TEXT", Kt[Kt.IN_CAPTION = 10] = "IN_CAPTION", Kt[Kt.IN_COLUMN_GROUP = 11] = "IN_COLUMN_GROUP", Kt[Kt.IN_TABLE_BODY = 12] = "IN_TABLE_BODY", Kt[Kt.IN_ROW = 13] = "IN_ROW", Kt[Kt.IN_CELL = 14] = "IN_CELL", Kt[Kt.IN_SELECT = 15] = "IN_SELECT", Kt[Kt.IN_SELECT_IN_TABLE = 16] = "IN_SELECT_IN_TABLE", Kt[Kt.IN_TEMPLATE = 17] = "IN_TEMPLATE", Kt[Kt.AFTER_BODY = 18] = "AFTER_BODY", Kt[Kt.IN_FRAMESET = 19] = "IN_FRAMESET", Kt[Kt.AFTER_FRAMESET = 20] = "AFTER_FRAMESET", Kt[Kt.AFTER_AFTER_BODY = 21] = "AFTER_AFTER_BODY", Kt[Kt.AFTER_AFTER_FRAMESET = 22] = "AFTER_AFTER_FRAMESET";
var Vt = { startLine: -1, startCol: -1, startOffset: -1, endLine: -1, endCol: -1, endOffset: -1 };
var zt = /* @__PURE__ */ new Set([xe.TABLE, xe.TBODY, xe.TFOOT, xe.THEAD, xe.TR]);
var es = { scriptingEnabled: true, sourceCodeLocationInfo: false, treeAdapter: Ot, onParseError: null };
var ts = class {
  constructor(e3, t2, s2 = null, r2 = null) {
    this.fragmentContext = s2, this.scriptHandler = r2, this.currentToken = null, this.stopped = false, this.insertionMode = qt.INITIAL, this.originalInsertionMode = qt.INITIAL, this.headElement = null, this.formElement = null, this.currentNotInHTML = false, this.tmplInsertionModeStack = [], this.pendingCharacterTokens = [], this.hasNonWhitespacePendingCharacterToken = false, this.framesetOk = true, this.skipNextNewLine = false, this.fosterParentingEnabled = false, this.options = { ...es, ...e3 }, this.treeAdapter = this.options.treeAdapter, this.onParseError = this.options.onParseError, this.onParseError && (this.options.sourceCodeLocationInfo = true), this.document = null != t2 ? t2 : this.treeAdapter.createDocument(), this.tokenizer = new it(this.options, this), this.activeFormattingElements = new St(), this.fragmentContextID = s2 ? Ze(this.treeAdapter.getTagName(s2)) : xe.UNKNOWN, this._setContextModes(null != s2 ? s2 : this.document, this.fragmentContextID), this.openElements = new Nt(this.document, this.treeAdapter, this);
  }
  static parse(e3, t2) {
    const s2 = new this(t2);
    return s2.tokenizer.write(e3, true), s2.document;
  }
  static getFragmentParser(e3, t2) {
    const s2 = { ...es, ...t2 };
    null != e3 || (e3 = s2.treeAdapter.createElement(Ge.TEMPLATE, Pe.HTML, []));
    const r2 = s2.treeAdapter.createElement("documentmock", Pe.HTML, []), a2 = new this(s2, r2, e3);
    return a2.fragmentContextID === xe.TEMPLATE && a2.tmplInsertionModeStack.push(qt.IN_TEMPLATE), a2._initTokenizerForFragmentParsing(), a2._insertFakeRootElement(), a2._resetInsertionMode(), a2._findFormInFragmentContext(), a2;
  }
  getFragment() {
    const e3 = this.treeAdapter.getFirstChild(this.document), t2 = this.treeAdapter.createDocumentFragment();
    return this._adoptNodes(e3, t2), t2;
  }
  _err(e3, t2, s2) {
    var r2;
    if (!this.onParseError) return;
    const a2 = null !== (r2 = e3.location) && void 0 !== r2 ? r2 : Vt, n2 = { code: t2, startLine: a2.startLine, startCol: a2.startCol, startOffset: a2.startOffset, endLine: s2 ? a2.startLine : a2.endLine, endCol: s2 ? a2.startCol : a2.endCol, endOffset: s2 ? a2.startOffset : a2.endOffset };
    this.onParseError(n2);
  }
  onItemPush(e3, t2, s2) {
    var r2, a2;
    null === (a2 = (r2 = this.treeAdapter).onItemPush) || void 0 === a2 || a2.call(r2, e3), s2 && this.openElements.stackTop > 0 && this._setContextModes(e3, t2);
  }
  onItemPop(e3, t2) {
    var s2, r2, a2;
    if (this.options.sourceCodeLocationInfo && this._setEndLocation(e3, this.currentToken), null === (r2 = (s2 = this.treeAdapter).onItemPop) || void 0 === r2 || r2.call(s2, e3, this.openElements.current), null === (a2 = this.annotationXmlIntegrationPoints) || void 0 === a2 || a2.delete(e3), t2) {
      let e4, t3;
      0 === this.openElements.stackTop && this.fragmentContext ? (e4 = this.fragmentContext, t3 = this.fragmentContextID) : { current: e4, currentTagId: t3 } = this.openElements, this._setContextModes(e4, t3);
    }
  }
  _setContextModes(e3, t2) {
    const s2 = e3 === this.document || e3 && this.treeAdapter.getNamespaceURI(e3) === Pe.HTML;
    this.currentNotInHTML = !s2, this.tokenizer.inForeignNode = !s2 && void 0 !== e3 && void 0 !== t2 && !this._isIntegrationPoint(t2, e3);
  }
  _switchToTextParsing(e3, t2) {
    this._insertElement(e3, Pe.HTML), this.tokenizer.state = t2, this.originalInsertionMode = this.insertionMode, this.insertionMode = qt.TEXT;
  }
  switchToPlaintextParsing() {
    this.insertionMode = qt.TEXT, this.originalInsertionMode = qt.IN_BODY, this.tokenizer.state = ze.PLAINTEXT;
  }
  _getAdjustedCurrentElement() {
    return 0 === this.openElements.stackTop && this.fragmentContext ? this.fragmentContext : this.openElements.current;
  }
  _findFormInFragmentContext() {
    let e3 = this.fragmentContext;
    for (; e3; ) {
      if (this.treeAdapter.getTagName(e3) === Ge.FORM && this.treeAdapter.getNamespaceURI(e3) === Pe.HTML) {
        this.formElement = e3;
        break;
      }
      e3 = this.treeAdapter.getParentNode(e3);
    }
  }
  _initTokenizerForFragmentParsing() {
    if (this.fragmentContext && this.treeAdapter.getNamespaceURI(this.fragmentContext) === Pe.HTML) switch (this.fragmentContextID) {
      case xe.TITLE:
      case xe.TEXTAREA:
        this.tokenizer.state = ze.RCDATA;
        break;
      case xe.STYLE:
      case xe.XMP:
      case xe.IFRAME:
      case xe.NOEMBED:
      case xe.NOFRAMES:
      case xe.NOSCRIPT:
        this.tokenizer.state = ze.RAWTEXT;
        break;
      case xe.SCRIPT:
        this.tokenizer.state = ze.SCRIPT_DATA;
        break;
      case xe.PLAINTEXT:
        this.tokenizer.state = ze.PLAINTEXT;
    }
  }
  _setDocumentType(e3) {
    const t2 = e3.name || "", s2 = e3.publicId || "", r2 = e3.systemId || "";
    if (this.treeAdapter.setDocumentType(this.document, t2, s2, r2), e3.location) {
      const t3 = this.treeAdapter.getChildNodes(this.document).find((e4) => this.treeAdapter.isDocumentTypeNode(e4));
      t3 && this.treeAdapter.setNodeSourceCodeLocation(t3, e3.location);
    }
  }
  _attachElementToTree(e3, t2, s2) {
    if (this.options.sourceCodeLocationInfo) {
      const s3 = t2 && { ...t2, startTag: t2 };
      this.treeAdapter.setNodeSourceCodeLocation(e3, s3);
    }
    s2.beforeElement ? this.treeAdapter.insertBefore(s2.parent, e3, s2.beforeElement) : this.treeAdapter.appendChild(s2.parent, e3);
  }
  _getInsertionLocation() {
    var e3;
    return this._shouldFosterParentOnInsertion() ? this._findFosterParentingLocation() : { parent: null !== (e3 = this.openElements.currentTmplContentOrNode) && void 0 !== e3 ? e3 : this.document, beforeElement: null };
  }
  _createElement(e3, t2, s2, r2) {
    var a2, n2;
    const i2 = this.treeAdapter.createElement(e3, t2, s2);
    return null === (n2 = (a2 = this.treeAdapter).onElementCreated) || void 0 === n2 || n2.call(a2, i2, { intendedParent: r2, formElement: this.formElement, isInTemplate: this.openElements.tmplCount > 0 }), i2;
  }
  _appendElement(e3, t2) {
    const s2 = this._getInsertionLocation(), r2 = this._createElement(e3.tagName, t2, e3.attrs, s2.parent);
    this._attachElementToTree(r2, e3.location, s2);
  }
  _insertElement(e3, t2) {
    const s2 = this._getInsertionLocation(), r2 = this._createElement(e3.tagName, t2, e3.attrs, s2.parent);
    this._attachElementToTree(r2, e3.location, s2), this.openElements.push(r2, e3.tagID);
  }
  _insertFakeElement(e3, t2) {
    const s2 = this._getInsertionLocation(), r2 = this._createElement(e3, Pe.HTML, [], s2.parent);
    this._attachElementToTree(r2, null, s2), this.openElements.push(r2, t2);
  }
  _insertTemplate(e3) {
    const t2 = this._getInsertionLocation(), s2 = this._createElement(e3.tagName, Pe.HTML, e3.attrs, t2.parent), r2 = this.treeAdapter.createDocumentFragment();
    this.treeAdapter.setTemplateContent(s2, r2), this._attachElementToTree(s2, e3.location, t2), this.openElements.push(s2, e3.tagID), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(r2, null);
  }
  _insertFakeRootElement() {
    const e3 = this._createElement(Ge.HTML, Pe.HTML, [], this.document);
    this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(e3, null), this.treeAdapter.appendChild(this.document, e3), this.openElements.push(e3, xe.HTML);
  }
  _appendCommentNode(e3, t2) {
    const s2 = this.treeAdapter.createCommentNode(e3.data);
    this.treeAdapter.appendChild(t2, s2), this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(s2, e3.location);
  }
  _insertCharacters(e3) {
    let t2, s2;
    if (this._shouldFosterParentOnInsertion() ? ({ parent: t2, beforeElement: s2 } = this._findFosterParentingLocation(), s2 ? this.treeAdapter.insertTextBefore(t2, e3.chars, s2) : this.treeAdapter.insertText(t2, e3.chars)) : (t2 = this.openElements.currentTmplContentOrNode, this.treeAdapter.insertText(t2, e3.chars)), !e3.location) return;
    const r2 = this.treeAdapter.getChildNodes(t2), a2 = s2 ? r2.lastIndexOf(s2) : r2.length, n2 = r2[a2 - 1];
    if (this.treeAdapter.getNodeSourceCodeLocation(n2)) {
      const { endLine: t3, endCol: s3, endOffset: r3 } = e3.location;
      this.treeAdapter.updateNodeSourceCodeLocation(n2, { endLine: t3, endCol: s3, endOffset: r3 });
    } else this.options.sourceCodeLocationInfo && this.treeAdapter.setNodeSourceCodeLocation(n2, e3.location);
  }
  _adoptNodes(e3, t2) {
    const s2 = [...this.treeAdapter.getChildNodes(e3)];
    for (let e4 = s2.length - 1; e4 >= 0; e4--) this.treeAdapter.detachNode(s2[e4]);
    for (const e4 of s2) this.treeAdapter.appendChild(t2, e4);
  }
  _setEndLocation(e3, t2) {
    if (this.treeAdapter.getNodeSourceCodeLocation(e3) && t2.location) {
      const s2 = t2.location, r2 = this.treeAdapter.getTagName(e3), a2 = t2.type === ge.END_TAG && r2 === t2.tagName ? { endTag: { ...s2 }, endLine: s2.endLine, endCol: s2.endCol, endOffset: s2.endOffset } : { endLine: s2.startLine, endCol: s2.startCol, endOffset: s2.startOffset };
      this.treeAdapter.updateNodeSourceCodeLocation(e3, a2);
    }
  }
  shouldProcessStartTagTokenInForeignContent(e3) {
    if (!this.currentNotInHTML) return false;
    let t2, s2;
    return 0 === this.openElements.stackTop && this.fragmentContext ? (t2 = this.fragmentContext, s2 = this.fragmentContextID) : { current: t2, currentTagId: s2 } = this.openElements, (e3.tagID !== xe.SVG || this.treeAdapter.getTagName(t2) !== Ge.ANNOTATION_XML || this.treeAdapter.getNamespaceURI(t2) !== Pe.MATHML) && (this.tokenizer.inForeignNode || (e3.tagID === xe.MGLYPH || e3.tagID === xe.MALIGNMARK) && void 0 !== s2 && !this._isIntegrationPoint(s2, t2, Pe.HTML));
  }
  _processToken(e3) {
    switch (e3.type) {
      case ge.CHARACTER:
        this.onCharacter(e3);
        break;
      case ge.NULL_CHARACTER:
        this.onNullCharacter(e3);
        break;
      case ge.COMMENT:
        this.onComment(e3);
        break;
      case ge.DOCTYPE:
        this.onDoctype(e3);
        break;
      case ge.START_TAG:
        this._processStartTag(e3);
        break;
      case ge.END_TAG:
        this.onEndTag(e3);
        break;
      case ge.EOF:
        this.onEof(e3);
        break;
      case ge.WHITESPACE_CHARACTER:
        this.onWhitespaceCharacter(e3);
    }
  }
  _isIntegrationPoint(e3, t2, s2) {
    var r2;
    const a2 = this.treeAdapter.getNamespaceURI(t2);
    if (e3 === xe.ANNOTATION_XML && a2 === Pe.MATHML && s2 !== Pe.MATHML) {
      const s3 = null !== (r2 = this.annotationXmlIntegrationPoints) && void 0 !== r2 ? r2 : this.annotationXmlIntegrationPoints = /* @__PURE__ */ new Map();
      let n2 = s3.get(t2);
      return void 0 === n2 && (n2 = jt(e3, a2, this.treeAdapter.getAttrList(t2)), s3.set(t2, n2)), n2;
    }
    return jt(e3, a2, Jt, s2);
  }
  _reconstructActiveFormattingElements() {
    let e3 = null;
    for (let t2 = this.activeFormattingElements.newest; null !== t2 && t2.type === It.Element && !this.openElements.contains(t2.element); t2 = t2.older) e3 = t2;
    for (let t2 = e3; null !== t2 && t2.type === It.Element; t2 = t2.newer) this._insertElement(t2.token, this.treeAdapter.getNamespaceURI(t2.element)), this.activeFormattingElements.replaceElement(t2, this.openElements.current);
  }
  _closeTableCell() {
    this.openElements.generateImpliedEndTags(), this.openElements.popUntilTableCellPopped(), this.activeFormattingElements.clearToLastMarker(), this.insertionMode = qt.IN_ROW;
  }
  _closePElement() {
    this.openElements.generateImpliedEndTagsWithExclusion(xe.P), this.openElements.popUntilTagNamePopped(xe.P);
  }
  _resetInsertionMode() {
    const e3 = this.openElements.indexOfTopmostOf(Xt), t2 = 0 === e3 && this.fragmentContext ? this.fragmentContextID : this.openElements.tagIDs[e3], s2 = 0 === e3 && this.fragmentContext ? this.fragmentContext : this.openElements.items[e3];
    if (void 0 !== s2 && this.treeAdapter.getNamespaceURI(s2) === Pe.HTML) switch (t2) {
      case xe.TR:
        return void (this.insertionMode = qt.IN_ROW);
      case xe.TBODY:
      case xe.THEAD:
      case xe.TFOOT:
        return void (this.insertionMode = qt.IN_TABLE_BODY);
      case xe.CAPTION:
        return void (this.insertionMode = qt.IN_CAPTION);
      case xe.COLGROUP:
        return void (this.insertionMode = qt.IN_COLUMN_GROUP);
      case xe.TABLE:
        return void (this.insertionMode = qt.IN_TABLE);
      case xe.BODY:
        return void (this.insertionMode = qt.IN_BODY);
      case xe.FRAMESET:
        return void (this.insertionMode = qt.IN_FRAMESET);
      case xe.SELECT:
        return void this._resetInsertionModeForSelect(e3);
      case xe.TEMPLATE:
        return void (this.insertionMode = this.tmplInsertionModeStack[this.tmplInsertionModeStack.length - 1]);
      case xe.HTML:
        return void (this.insertionMode = this.headElement ? qt.AFTER_HEAD : qt.BEFORE_HEAD);
      case xe.TD:
      case xe.TH:
        if (e3 > 0) return void (this.insertionMode = qt.IN_CELL);
        break;
      case xe.HEAD:
        if (e3 > 0) return void (this.insertionMode = qt.IN_HEAD);
    }
    this.insertionMode = qt.IN_BODY;
  }
  _resetInsertionModeForSelect(e3) {
    if (e3 > 0) {
      const e4 = this.openElements.indexOfTopmost(xe.TABLE);
      if (e4 > 0 && e4 > this.openElements.indexOfTopmost(xe.TEMPLATE)) return void (this.insertionMode = qt.IN_SELECT_IN_TABLE);
    }
    this.insertionMode = qt.IN_SELECT;
  }
  _isElementCausesFosterParenting(e3) {
    return zt.has(e3);
  }
  _shouldFosterParentOnInsertion() {
    return this.fosterParentingEnabled && void 0 !== this.openElements.currentTagId && this._isElementCausesFosterParenting(this.openElements.currentTagId);
  }
  _findFosterParentingLocation() {
    const { openElements: e3 } = this, t2 = e3.indexOfTopmost(xe.TABLE), s2 = e3.indexOfTopmost(xe.TEMPLATE);
    if (s2 > t2) return { parent: this.treeAdapter.getTemplateContent(e3.items[s2]), beforeElement: null };
    if (-1 !== t2) {
      const s3 = e3.items[t2], r2 = this.treeAdapter.getParentNode(s3);
      return r2 ? { parent: r2, beforeElement: s3 } : { parent: e3.items[e3.slotBelow(t2)], beforeElement: null };
    }
    return { parent: e3.items[0], beforeElement: null };
  }
  _fosterParentElement(e3) {
    const t2 = this._findFosterParentingLocation();
    t2.beforeElement ? this.treeAdapter.insertBefore(t2.parent, e3, t2.beforeElement) : this.treeAdapter.appendChild(t2.parent, e3);
  }
  _isSpecialElement(e3, t2) {
    const s2 = this.treeAdapter.getNamespaceURI(e3);
    return Ke[s2].has(t2);
  }
  onCharacter(e3) {
    if (this.skipNextNewLine = false, this.tokenizer.inForeignNode) ((e4, t2) => {
      e4._insertCharacters(t2), e4.framesetOk = false;
    })(this, e3);
    else switch (this.insertionMode) {
      case qt.INITIAL:
        hs(this, e3);
        break;
      case qt.BEFORE_HTML:
        Ts(this, e3);
        break;
      case qt.BEFORE_HEAD:
        ls(this, e3);
        break;
      case qt.IN_HEAD:
        As(this, e3);
        break;
      case qt.IN_HEAD_NO_SCRIPT:
        ps(this, e3);
        break;
      case qt.AFTER_HEAD:
        ms(this, e3);
        break;
      case qt.IN_BODY:
      case qt.IN_CAPTION:
      case qt.IN_CELL:
      case qt.IN_TEMPLATE:
        $s(this, e3);
        break;
      case qt.TEXT:
      case qt.IN_SELECT:
      case qt.IN_SELECT_IN_TABLE:
        this._insertCharacters(e3);
        break;
      case qt.IN_TABLE:
      case qt.IN_TABLE_BODY:
      case qt.IN_ROW:
        ks(this, e3);
        break;
      case qt.IN_TABLE_TEXT:
        Bs(this, e3);
        break;
      case qt.IN_COLUMN_GROUP:
        Gs(this, e3);
        break;
      case qt.AFTER_BODY:
        qs(this, e3);
        break;
      case qt.AFTER_AFTER_BODY:
        Ks(this, e3);
    }
  }
  onNullCharacter(e3) {
    if (this.skipNextNewLine = false, this.tokenizer.inForeignNode) ((e4, t2) => {
      t2.chars = $e, e4._insertCharacters(t2);
    })(this, e3);
    else switch (this.insertionMode) {
      case qt.INITIAL:
        hs(this, e3);
        break;
      case qt.BEFORE_HTML:
        Ts(this, e3);
        break;
      case qt.BEFORE_HEAD:
        ls(this, e3);
        break;
      case qt.IN_HEAD:
        As(this, e3);
        break;
      case qt.IN_HEAD_NO_SCRIPT:
        ps(this, e3);
        break;
      case qt.AFTER_HEAD:
        ms(this, e3);
        break;
      case qt.TEXT:
        this._insertCharacters(e3);
        break;
      case qt.IN_TABLE:
      case qt.IN_TABLE_BODY:
      case qt.IN_ROW:
        ks(this, e3);
        break;
      case qt.IN_COLUMN_GROUP:
        Gs(this, e3);
        break;
      case qt.AFTER_BODY:
        qs(this, e3);
        break;
      case qt.AFTER_AFTER_BODY:
        Ks(this, e3);
    }
  }
  onComment(e3) {
    if (this.skipNextNewLine = false, this.currentNotInHTML) cs(this, e3);
    else switch (this.insertionMode) {
      case qt.INITIAL:
      case qt.BEFORE_HTML:
      case qt.BEFORE_HEAD:
      case qt.IN_HEAD:
      case qt.IN_HEAD_NO_SCRIPT:
      case qt.AFTER_HEAD:
      case qt.IN_BODY:
      case qt.IN_TABLE:
      case qt.IN_CAPTION:
      case qt.IN_COLUMN_GROUP:
      case qt.IN_TABLE_BODY:
      case qt.IN_ROW:
      case qt.IN_CELL:
      case qt.IN_SELECT:
      case qt.IN_SELECT_IN_TABLE:
      case qt.IN_TEMPLATE:
      case qt.IN_FRAMESET:
      case qt.AFTER_FRAMESET:
        cs(this, e3);
        break;
      case qt.IN_TABLE_TEXT:
        Hs(this, e3);
        break;
      case qt.AFTER_BODY:
        ((e4, t2) => {
          e4._appendCommentNode(t2, e4.openElements.items[0]);
        })(this, e3);
        break;
      case qt.AFTER_AFTER_BODY:
      case qt.AFTER_AFTER_FRAMESET:
        ((e4, t2) => {
          e4._appendCommentNode(t2, e4.document);
        })(this, e3);
    }
  }
  onDoctype(e3) {
    switch (this.skipNextNewLine = false, this.insertionMode) {
      case qt.INITIAL:
        ((e4, t2) => {
          e4._setDocumentType(t2);
          const s2 = t2.forceQuirks ? Ue.QUIRKS : ((e5) => {
            if (e5.name !== Rt) return Ue.QUIRKS;
            const { systemId: t3 } = e5;
            if (t3 && "http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd" === t3.toLowerCase()) return Ue.QUIRKS;
            let { publicId: s3 } = e5;
            if (null !== s3) {
              if (s3 = s3.toLowerCase(), Mt.has(s3)) return Ue.QUIRKS;
              let e6 = null === t3 ? kt : gt;
              if (bt(s3, e6)) return Ue.QUIRKS;
              if (e6 = null === t3 ? Ft : Pt, bt(s3, e6)) return Ue.LIMITED_QUIRKS;
            }
            return Ue.NO_QUIRKS;
          })(t2);
          ((e5) => e5.name === Rt && null === e5.publicId && (null === e5.systemId || "about:legacy-compat" === e5.systemId))(t2) || e4._err(t2, Ie.nonConformingDoctype), e4.treeAdapter.setDocumentMode(e4.document, s2), e4.insertionMode = qt.BEFORE_HTML;
        })(this, e3);
        break;
      case qt.BEFORE_HEAD:
      case qt.IN_HEAD:
      case qt.IN_HEAD_NO_SCRIPT:
      case qt.AFTER_HEAD:
        this._err(e3, Ie.misplacedDoctype);
        break;
      case qt.IN_TABLE_TEXT:
        Hs(this, e3);
    }
  }
  onStartTag(e3) {
    this.skipNextNewLine = false, this.currentToken = e3, this._processStartTag(e3), e3.selfClosing && !e3.ackSelfClosing && this._err(e3, Ie.nonVoidHtmlElementStartTagWithTrailingSolidus);
  }
  _processStartTag(e3) {
    this.shouldProcessStartTagTokenInForeignContent(e3) ? ((e4, t2) => {
      if (vt(t2)) Xs(e4), e4._startTagOutsideForeignContent(t2);
      else {
        const s2 = e4._getAdjustedCurrentElement(), r2 = e4.treeAdapter.getNamespaceURI(s2);
        r2 === Pe.MATHML ? Yt(t2) : r2 === Pe.SVG && (Wt(t2), Qt(t2)), Zt(t2), t2.selfClosing ? e4._appendElement(t2, r2) : e4._insertElement(t2, r2), t2.ackSelfClosing = true;
      }
    })(this, e3) : this._startTagOutsideForeignContent(e3);
  }
  _startTagOutsideForeignContent(e3) {
    switch (this.insertionMode) {
      case qt.INITIAL:
        hs(this, e3);
        break;
      case qt.BEFORE_HTML:
        ((e4, t2) => {
          t2.tagID === xe.HTML ? (e4._insertElement(t2, Pe.HTML), e4.insertionMode = qt.BEFORE_HEAD) : Ts(e4, t2);
        })(this, e3);
        break;
      case qt.BEFORE_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.HTML:
              Cs(e4, t2);
              break;
            case xe.HEAD:
              e4._insertElement(t2, Pe.HTML), e4.headElement = e4.openElements.current, e4.insertionMode = qt.IN_HEAD;
              break;
            default:
              ls(e4, t2);
          }
        })(this, e3);
        break;
      case qt.IN_HEAD:
        fs(this, e3);
        break;
      case qt.IN_HEAD_NO_SCRIPT:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.HTML:
              Cs(e4, t2);
              break;
            case xe.BASEFONT:
            case xe.BGSOUND:
            case xe.HEAD:
            case xe.LINK:
            case xe.META:
            case xe.NOFRAMES:
            case xe.STYLE:
              fs(e4, t2);
              break;
            case xe.NOSCRIPT:
              e4._err(t2, Ie.nestedNoscriptInHead);
              break;
            default:
              ps(e4, t2);
          }
        })(this, e3);
        break;
      case qt.AFTER_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.HTML:
              Cs(e4, t2);
              break;
            case xe.BODY:
              e4._insertElement(t2, Pe.HTML), e4.framesetOk = false, e4.insertionMode = qt.IN_BODY;
              break;
            case xe.FRAMESET:
              e4._insertElement(t2, Pe.HTML), e4.insertionMode = qt.IN_FRAMESET;
              break;
            case xe.BASE:
            case xe.BASEFONT:
            case xe.BGSOUND:
            case xe.LINK:
            case xe.META:
            case xe.NOFRAMES:
            case xe.SCRIPT:
            case xe.STYLE:
            case xe.TEMPLATE:
            case xe.TITLE:
              e4._err(t2, Ie.abandonedHeadElementChild), e4.openElements.push(e4.headElement, xe.HEAD), fs(e4, t2), e4.openElements.remove(e4.headElement);
              break;
            case xe.HEAD:
              e4._err(t2, Ie.misplacedStartTagForHeadElement);
              break;
            default:
              ms(e4, t2);
          }
        })(this, e3);
        break;
      case qt.IN_BODY:
        Cs(this, e3);
        break;
      case qt.IN_TABLE:
        Ms(this, e3);
        break;
      case qt.IN_TABLE_TEXT:
        Hs(this, e3);
        break;
      case qt.IN_CAPTION:
        ((e4, t2) => {
          const s2 = t2.tagID;
          Us.has(s2) ? e4.openElements.hasInTableScope(xe.CAPTION) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(xe.CAPTION), e4.activeFormattingElements.clearToLastMarker(), e4.insertionMode = qt.IN_TABLE, Ms(e4, t2)) : Cs(e4, t2);
        })(this, e3);
        break;
      case qt.IN_COLUMN_GROUP:
        ys(this, e3);
        break;
      case qt.IN_TABLE_BODY:
        ws(this, e3);
        break;
      case qt.IN_ROW:
        vs(this, e3);
        break;
      case qt.IN_CELL:
        ((e4, t2) => {
          const s2 = t2.tagID;
          Us.has(s2) ? (e4.openElements.hasInTableScope(xe.TD) || e4.openElements.hasInTableScope(xe.TH)) && (e4._closeTableCell(), vs(e4, t2)) : Cs(e4, t2);
        })(this, e3);
        break;
      case qt.IN_SELECT:
        Qs(this, e3);
        break;
      case qt.IN_SELECT_IN_TABLE:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 === xe.CAPTION || s2 === xe.TABLE || s2 === xe.TBODY || s2 === xe.TFOOT || s2 === xe.THEAD || s2 === xe.TR || s2 === xe.TD || s2 === xe.TH ? (e4.openElements.popUntilTagNamePopped(xe.SELECT), e4._resetInsertionMode(), e4._processStartTag(t2)) : Qs(e4, t2);
        })(this, e3);
        break;
      case qt.IN_TEMPLATE:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.BASE:
            case xe.BASEFONT:
            case xe.BGSOUND:
            case xe.LINK:
            case xe.META:
            case xe.NOFRAMES:
            case xe.SCRIPT:
            case xe.STYLE:
            case xe.TEMPLATE:
            case xe.TITLE:
              fs(e4, t2);
              break;
            case xe.CAPTION:
            case xe.COLGROUP:
            case xe.TBODY:
            case xe.TFOOT:
            case xe.THEAD:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = qt.IN_TABLE, e4.insertionMode = qt.IN_TABLE, Ms(e4, t2);
              break;
            case xe.COL:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = qt.IN_COLUMN_GROUP, e4.insertionMode = qt.IN_COLUMN_GROUP, ys(e4, t2);
              break;
            case xe.TR:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = qt.IN_TABLE_BODY, e4.insertionMode = qt.IN_TABLE_BODY, ws(e4, t2);
              break;
            case xe.TD:
            case xe.TH:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = qt.IN_ROW, e4.insertionMode = qt.IN_ROW, vs(e4, t2);
              break;
            default:
              e4.tmplInsertionModeStack[e4.tmplInsertionModeStack.length - 1] = qt.IN_BODY, e4.insertionMode = qt.IN_BODY, Cs(e4, t2);
          }
        })(this, e3);
        break;
      case qt.AFTER_BODY:
        ((e4, t2) => {
          t2.tagID === xe.HTML ? Cs(e4, t2) : qs(e4, t2);
        })(this, e3);
        break;
      case qt.IN_FRAMESET:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.HTML:
              Cs(e4, t2);
              break;
            case xe.FRAMESET:
              e4._insertElement(t2, Pe.HTML);
              break;
            case xe.FRAME:
              e4._appendElement(t2, Pe.HTML), t2.ackSelfClosing = true;
              break;
            case xe.NOFRAMES:
              fs(e4, t2);
          }
        })(this, e3);
        break;
      case qt.AFTER_FRAMESET:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.HTML:
              Cs(e4, t2);
              break;
            case xe.NOFRAMES:
              fs(e4, t2);
          }
        })(this, e3);
        break;
      case qt.AFTER_AFTER_BODY:
        ((e4, t2) => {
          t2.tagID === xe.HTML ? Cs(e4, t2) : Ks(e4, t2);
        })(this, e3);
        break;
      case qt.AFTER_AFTER_FRAMESET:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.HTML:
              Cs(e4, t2);
              break;
            case xe.NOFRAMES:
              fs(e4, t2);
          }
        })(this, e3);
    }
  }
  onEndTag(e3) {
    this.skipNextNewLine = false, this.currentToken = e3, this.currentNotInHTML ? ((e4, t2) => {
      if (t2.tagID === xe.P || t2.tagID === xe.BR) return Xs(e4), void e4._endTagOutsideForeignContent(t2);
      if (0 === e4.openElements.stackTop) return;
      const { tagName: s2 } = t2, r2 = wt.get(s2), a2 = e4.fragmentContext ? e4.treeAdapter.getNamespaceURI(e4.fragmentContext) : Pe.HTML, n2 = Math.max(e4.openElements.indexOfTopmostByName(Pe.SVG, s2), e4.openElements.indexOfTopmostByName(Pe.MATHML, s2), void 0 === r2 ? -1 : e4.openElements.indexOfTopmostByName(Pe.SVG, r2), a2 === Pe.HTML || a2 === Pe.SVG || a2 === Pe.MATHML ? -1 : e4.openElements.indexOfTopmostByName(a2, s2));
      n2 > e4.openElements.indexOfTopmostHtmlElement() ? (t2.tagName = e4.treeAdapter.getTagName(e4.openElements.items[n2]), e4.openElements.shortenToLength(n2)) : e4._endTagOutsideForeignContent(t2);
    })(this, e3) : this._endTagOutsideForeignContent(e3);
  }
  _endTagOutsideForeignContent(e3) {
    switch (this.insertionMode) {
      case qt.INITIAL:
        hs(this, e3);
        break;
      case qt.BEFORE_HTML:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 !== xe.HTML && s2 !== xe.HEAD && s2 !== xe.BODY && s2 !== xe.BR || Ts(e4, t2);
        })(this, e3);
        break;
      case qt.BEFORE_HEAD:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 === xe.HEAD || s2 === xe.BODY || s2 === xe.HTML || s2 === xe.BR ? ls(e4, t2) : e4._err(t2, Ie.endTagWithoutMatchingOpenElement);
        })(this, e3);
        break;
      case qt.IN_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.HEAD:
              e4.openElements.pop(), e4.insertionMode = qt.AFTER_HEAD;
              break;
            case xe.BODY:
            case xe.BR:
            case xe.HTML:
              As(e4, t2);
              break;
            case xe.TEMPLATE:
              _s(e4, t2);
              break;
            default:
              e4._err(t2, Ie.endTagWithoutMatchingOpenElement);
          }
        })(this, e3);
        break;
      case qt.IN_HEAD_NO_SCRIPT:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.NOSCRIPT:
              e4.openElements.pop(), e4.insertionMode = qt.IN_HEAD;
              break;
            case xe.BR:
              ps(e4, t2);
              break;
            default:
              e4._err(t2, Ie.endTagWithoutMatchingOpenElement);
          }
        })(this, e3);
        break;
      case qt.AFTER_HEAD:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.BODY:
            case xe.HTML:
            case xe.BR:
              ms(e4, t2);
              break;
            case xe.TEMPLATE:
              _s(e4, t2);
              break;
            default:
              e4._err(t2, Ie.endTagWithoutMatchingOpenElement);
          }
        })(this, e3);
        break;
      case qt.IN_BODY:
        Rs(this, e3);
        break;
      case qt.TEXT:
        ((e4, t2) => {
          var s2;
          t2.tagID === xe.SCRIPT && (null === (s2 = e4.scriptHandler) || void 0 === s2 || s2.call(e4, e4.openElements.current)), e4.openElements.pop(), e4.insertionMode = e4.originalInsertionMode;
        })(this, e3);
        break;
      case qt.IN_TABLE:
        Fs(this, e3);
        break;
      case qt.IN_TABLE_TEXT:
        Hs(this, e3);
        break;
      case qt.IN_CAPTION:
        ((e4, t2) => {
          const s2 = t2.tagID;
          switch (s2) {
            case xe.CAPTION:
            case xe.TABLE:
              e4.openElements.hasInTableScope(xe.CAPTION) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(xe.CAPTION), e4.activeFormattingElements.clearToLastMarker(), e4.insertionMode = qt.IN_TABLE, s2 === xe.TABLE && Fs(e4, t2));
              break;
            case xe.BODY:
            case xe.COL:
            case xe.COLGROUP:
            case xe.HTML:
            case xe.TBODY:
            case xe.TD:
            case xe.TFOOT:
            case xe.TH:
            case xe.THEAD:
            case xe.TR:
              break;
            default:
              Rs(e4, t2);
          }
        })(this, e3);
        break;
      case qt.IN_COLUMN_GROUP:
        ((e4, t2) => {
          switch (t2.tagID) {
            case xe.COLGROUP:
              e4.openElements.currentTagId === xe.COLGROUP && (e4.openElements.pop(), e4.insertionMode = qt.IN_TABLE);
              break;
            case xe.TEMPLATE:
              _s(e4, t2);
              break;
            case xe.COL:
              break;
            default:
              Gs(e4, t2);
          }
        })(this, e3);
        break;
      case qt.IN_TABLE_BODY:
        xs(this, e3);
        break;
      case qt.IN_ROW:
        Ys(this, e3);
        break;
      case qt.IN_CELL:
        ((e4, t2) => {
          const s2 = t2.tagID;
          switch (s2) {
            case xe.TD:
            case xe.TH:
              e4.openElements.hasInTableScope(s2) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(s2), e4.activeFormattingElements.clearToLastMarker(), e4.insertionMode = qt.IN_ROW);
              break;
            case xe.TABLE:
            case xe.TBODY:
            case xe.TFOOT:
            case xe.THEAD:
            case xe.TR:
              e4.openElements.hasInTableScope(s2) && (e4._closeTableCell(), Ys(e4, t2));
              break;
            case xe.BODY:
            case xe.CAPTION:
            case xe.COL:
            case xe.COLGROUP:
            case xe.HTML:
              break;
            default:
              Rs(e4, t2);
          }
        })(this, e3);
        break;
      case qt.IN_SELECT:
        Zs(this, e3);
        break;
      case qt.IN_SELECT_IN_TABLE:
        ((e4, t2) => {
          const s2 = t2.tagID;
          s2 === xe.CAPTION || s2 === xe.TABLE || s2 === xe.TBODY || s2 === xe.TFOOT || s2 === xe.THEAD || s2 === xe.TR || s2 === xe.TD || s2 === xe.TH ? e4.openElements.hasInTableScope(s2) && (e4.openElements.popUntilTagNamePopped(xe.SELECT), e4._resetInsertionMode(), e4.onEndTag(t2)) : Zs(e4, t2);
        })(this, e3);
        break;
      case qt.IN_TEMPLATE:
        ((e4, t2) => {
          t2.tagID === xe.TEMPLATE && _s(e4, t2);
        })(this, e3);
        break;
      case qt.AFTER_BODY:
        js(this, e3);
        break;
      case qt.IN_FRAMESET:
        ((e4, t2) => {
          t2.tagID !== xe.FRAMESET || e4.openElements.isRootHtmlElementCurrent() || (e4.openElements.pop(), e4.fragmentContext || e4.openElements.currentTagId === xe.FRAMESET || (e4.insertionMode = qt.AFTER_FRAMESET));
        })(this, e3);
        break;
      case qt.AFTER_FRAMESET:
        ((e4, t2) => {
          t2.tagID === xe.HTML && (e4.insertionMode = qt.AFTER_AFTER_FRAMESET);
        })(this, e3);
        break;
      case qt.AFTER_AFTER_BODY:
        Ks(this, e3);
    }
  }
  onEof(e3) {
    switch (this.insertionMode) {
      case qt.INITIAL:
        hs(this, e3);
        break;
      case qt.BEFORE_HTML:
        Ts(this, e3);
        break;
      case qt.BEFORE_HEAD:
        ls(this, e3);
        break;
      case qt.IN_HEAD:
        As(this, e3);
        break;
      case qt.IN_HEAD_NO_SCRIPT:
        ps(this, e3);
        break;
      case qt.AFTER_HEAD:
        ms(this, e3);
        break;
      case qt.IN_BODY:
      case qt.IN_TABLE:
      case qt.IN_CAPTION:
      case qt.IN_COLUMN_GROUP:
      case qt.IN_TABLE_BODY:
      case qt.IN_ROW:
      case qt.IN_CELL:
      case qt.IN_SELECT:
      case qt.IN_SELECT_IN_TABLE:
        gs(this, e3);
        break;
      case qt.TEXT:
        ((e4, t2) => {
          e4._err(t2, Ie.eofInElementThatCanContainOnlyText), e4.openElements.pop(), e4.insertionMode = e4.originalInsertionMode, e4.onEof(t2);
        })(this, e3);
        break;
      case qt.IN_TABLE_TEXT:
        Hs(this, e3);
        break;
      case qt.IN_TEMPLATE:
        Ws(this, e3);
        break;
      case qt.AFTER_BODY:
      case qt.IN_FRAMESET:
      case qt.AFTER_FRAMESET:
      case qt.AFTER_AFTER_BODY:
      case qt.AFTER_AFTER_FRAMESET:
        Es(this, e3);
    }
  }
  onWhitespaceCharacter(e3) {
    if (this.skipNextNewLine && (this.skipNextNewLine = false, e3.chars.charCodeAt(0) === me.LINE_FEED)) {
      if (1 === e3.chars.length) return;
      e3.chars = e3.chars.substr(1);
    }
    if (this.tokenizer.inForeignNode) this._insertCharacters(e3);
    else switch (this.insertionMode) {
      case qt.IN_HEAD:
      case qt.IN_HEAD_NO_SCRIPT:
      case qt.AFTER_HEAD:
      case qt.TEXT:
      case qt.IN_COLUMN_GROUP:
      case qt.IN_SELECT:
      case qt.IN_SELECT_IN_TABLE:
      case qt.IN_FRAMESET:
      case qt.AFTER_FRAMESET:
        this._insertCharacters(e3);
        break;
      case qt.IN_BODY:
      case qt.IN_CAPTION:
      case qt.IN_CELL:
      case qt.IN_TEMPLATE:
      case qt.AFTER_BODY:
      case qt.AFTER_AFTER_BODY:
      case qt.AFTER_AFTER_FRAMESET:
        us(this, e3);
        break;
      case qt.IN_TABLE:
      case qt.IN_TABLE_BODY:
      case qt.IN_ROW:
        ks(this, e3);
        break;
      case qt.IN_TABLE_TEXT:
        bs(this, e3);
    }
  }
};
function ss(e3, t2) {
  let s2 = e3.activeFormattingElements.getElementEntryInScopeWithTagName(t2.tagName);
  return s2 ? e3.openElements.contains(s2.element) ? e3.openElements.hasInScope(t2.tagID, s2.element) || (s2 = null) : (e3.activeFormattingElements.removeEntry(s2), s2 = null) : Os(e3, t2), s2;
}
function rs(e3, t2) {
  const { openElements: s2 } = e3, r2 = s2._indexOf(t2.element);
  for (let t3 = s2.slotAbove(r2); -1 !== t3; t3 = s2.slotAbove(t3)) if (e3._isSpecialElement(s2.items[t3], s2.tagIDs[t3])) return t3;
  return s2.shortenToLength(r2), e3.activeFormattingElements.removeEntry(t2), -1;
}
function as(e3, t2, s2) {
  const r2 = e3.openElements.items[t2];
  let a2 = r2, n2 = e3.openElements.slotBelow(t2);
  const i2 = e3.openElements.getCommonAncestor(s2);
  for (let t3 = 0, o2 = n2; e3.openElements.items[o2] !== s2; t3++, o2 = n2) {
    let s3 = e3.openElements.items[o2];
    n2 = e3.openElements.slotBelow(o2);
    const D2 = e3.activeFormattingElements.getElementEntry(s3), c2 = D2 && t3 >= 3;
    !D2 || c2 ? (c2 && e3.activeFormattingElements.removeEntry(D2), e3.openElements.removeAt(o2)) : (s3 = ns(e3, D2, i2), a2 === r2 && (e3.activeFormattingElements.bookmark = D2), e3.treeAdapter.detachNode(a2), e3.treeAdapter.appendChild(s3, a2), a2 = s3);
  }
  return a2;
}
function ns(e3, t2, s2) {
  const r2 = e3.treeAdapter.getNamespaceURI(t2.element), a2 = e3._createElement(t2.token.tagName, r2, t2.token.attrs, s2);
  return e3.openElements.replace(t2.element, a2), e3.activeFormattingElements.replaceElement(t2, a2), a2;
}
function is(e3, t2, s2) {
  const r2 = Ze(e3.treeAdapter.getTagName(t2));
  if (e3._isElementCausesFosterParenting(r2)) e3._fosterParentElement(s2);
  else {
    const a2 = e3.treeAdapter.getNamespaceURI(t2);
    r2 === xe.TEMPLATE && a2 === Pe.HTML && (t2 = e3.treeAdapter.getTemplateContent(t2)), e3.treeAdapter.appendChild(t2, s2);
  }
}
function os(e3, t2, s2) {
  const r2 = e3.treeAdapter.getNamespaceURI(s2.element), { token: a2 } = s2, n2 = e3._createElement(a2.tagName, r2, a2.attrs, t2);
  e3._adoptNodes(t2, n2), e3.treeAdapter.appendChild(t2, n2), e3.activeFormattingElements.insertElementAfterBookmark(n2, a2), e3.activeFormattingElements.removeEntry(s2);
  const i2 = e3.openElements._indexOf(s2.element);
  let o2 = e3.openElements.slotAbove(i2);
  for (; e3.openElements.items[o2] !== t2; ) o2 = e3.openElements.slotAbove(o2);
  e3.openElements.replaceFormattingElement(i2, o2, n2, a2.tagID);
}
function Ds(e3, t2) {
  const { current: s2, currentTagId: r2 } = e3.openElements;
  if (r2 !== t2.tagID || e3.treeAdapter.getNamespaceURI(s2) !== Pe.HTML || e3.activeFormattingElements.getElementEntry(s2)) for (let s3 = 0; s3 < 8; s3++) {
    const s4 = ss(e3, t2);
    if (!s4) break;
    const r3 = rs(e3, s4);
    if (-1 === r3) break;
    const a2 = e3.openElements.items[r3];
    e3.activeFormattingElements.bookmark = s4;
    const n2 = as(e3, r3, s4.element), i2 = e3.openElements.getCommonAncestor(s4.element);
    e3.treeAdapter.detachNode(n2), i2 && is(e3, i2, n2), os(e3, a2, s4);
  }
  else e3.openElements.pop();
}
function cs(e3, t2) {
  e3._appendCommentNode(t2, e3.openElements.currentTmplContentOrNode);
}
function Es(e3, t2) {
  if (e3.stopped = true, t2.location) {
    const s2 = e3.fragmentContext ? 0 : 2;
    for (let r2 = e3.openElements.stackTop; r2 >= s2; r2 = e3.openElements.slotBelow(r2)) e3._setEndLocation(e3.openElements.items[r2], t2);
    if (!e3.fragmentContext && e3.openElements.stackTop >= 0) {
      const s3 = e3.openElements.items[0], r2 = e3.treeAdapter.getNodeSourceCodeLocation(s3);
      if (r2 && !r2.endTag && (e3._setEndLocation(s3, t2), e3.openElements.stackTop >= 1)) {
        const s4 = e3.openElements.items[1], r3 = e3.treeAdapter.getNodeSourceCodeLocation(s4);
        r3 && !r3.endTag && e3._setEndLocation(s4, t2);
      }
    }
  }
}
function hs(e3, t2) {
  e3._err(t2, Ie.missingDoctype, true), e3.treeAdapter.setDocumentMode(e3.document, Ue.QUIRKS), e3.insertionMode = qt.BEFORE_HTML, e3._processToken(t2);
}
function Ts(e3, t2) {
  e3._insertFakeRootElement(), e3.insertionMode = qt.BEFORE_HEAD, e3._processToken(t2);
}
function ls(e3, t2) {
  e3._insertFakeElement(Ge.HEAD, xe.HEAD), e3.headElement = e3.openElements.current, e3.insertionMode = qt.IN_HEAD, e3._processToken(t2);
}
function fs(e3, t2) {
  switch (t2.tagID) {
    case xe.HTML:
      Cs(e3, t2);
      break;
    case xe.BASE:
    case xe.BASEFONT:
    case xe.BGSOUND:
    case xe.LINK:
    case xe.META:
      e3._appendElement(t2, Pe.HTML), t2.ackSelfClosing = true;
      break;
    case xe.TITLE:
      e3._switchToTextParsing(t2, ze.RCDATA);
      break;
    case xe.NOSCRIPT:
      e3.options.scriptingEnabled ? e3._switchToTextParsing(t2, ze.RAWTEXT) : (e3._insertElement(t2, Pe.HTML), e3.insertionMode = qt.IN_HEAD_NO_SCRIPT);
      break;
    case xe.NOFRAMES:
    case xe.STYLE:
      e3._switchToTextParsing(t2, ze.RAWTEXT);
      break;
    case xe.SCRIPT:
      e3._switchToTextParsing(t2, ze.SCRIPT_DATA);
      break;
    case xe.TEMPLATE:
      e3._insertTemplate(t2), e3.activeFormattingElements.insertMarker(), e3.framesetOk = false, e3.insertionMode = qt.IN_TEMPLATE, e3.tmplInsertionModeStack.push(qt.IN_TEMPLATE);
      break;
    case xe.HEAD:
      e3._err(t2, Ie.misplacedStartTagForHeadElement);
      break;
    default:
      As(e3, t2);
  }
}
function _s(e3, t2) {
  e3.openElements.tmplCount > 0 ? (e3.openElements.generateImpliedEndTagsThoroughly(), e3.openElements.currentTagId !== xe.TEMPLATE && e3._err(t2, Ie.closingOfElementWithOpenChildElements), e3.openElements.popUntilTagNamePopped(xe.TEMPLATE), e3.activeFormattingElements.clearToLastMarker(), e3.tmplInsertionModeStack.pop(), e3._resetInsertionMode()) : e3._err(t2, Ie.endTagWithoutMatchingOpenElement);
}
function As(e3, t2) {
  e3.openElements.pop(), e3.insertionMode = qt.AFTER_HEAD, e3._processToken(t2);
}
function ps(e3, t2) {
  const s2 = t2.type === ge.EOF ? Ie.openElementsLeftAfterEof : Ie.disallowedContentInNoscriptInHead;
  e3._err(t2, s2), e3.openElements.pop(), e3.insertionMode = qt.IN_HEAD, e3._processToken(t2);
}
function ms(e3, t2) {
  e3._insertFakeElement(Ge.BODY, xe.BODY), e3.insertionMode = qt.IN_BODY, ds(e3, t2);
}
function ds(e3, t2) {
  switch (t2.type) {
    case ge.CHARACTER:
      $s(e3, t2);
      break;
    case ge.WHITESPACE_CHARACTER:
      us(e3, t2);
      break;
    case ge.COMMENT:
      cs(e3, t2);
      break;
    case ge.START_TAG:
      Cs(e3, t2);
      break;
    case ge.END_TAG:
      Rs(e3, t2);
      break;
    case ge.EOF:
      gs(e3, t2);
  }
}
function us(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._insertCharacters(t2);
}
function $s(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._insertCharacters(t2), e3.framesetOk = false;
}
function Is(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._appendElement(t2, Pe.HTML), e3.framesetOk = false, t2.ackSelfClosing = true;
}
function Ls(e3) {
  const t2 = Fe(e3, Be.TYPE);
  return null != t2 && "hidden" === t2.toLowerCase();
}
function Ns(e3, t2) {
  e3._switchToTextParsing(t2, ze.RAWTEXT);
}
function Ss(e3, t2) {
  e3._reconstructActiveFormattingElements(), e3._insertElement(t2, Pe.HTML);
}
function Cs(e3, t2) {
  switch (t2.tagID) {
    case xe.I:
    case xe.S:
    case xe.B:
    case xe.U:
    case xe.EM:
    case xe.TT:
    case xe.BIG:
    case xe.CODE:
    case xe.FONT:
    case xe.SMALL:
    case xe.STRIKE:
    case xe.STRONG:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Pe.HTML), e4.activeFormattingElements.pushElement(e4.openElements.current, t3);
      })(e3, t2);
      break;
    case xe.A:
      ((e4, t3) => {
        const s2 = e4.activeFormattingElements.getElementEntryInScopeWithTagName(Ge.A);
        s2 && (Ds(e4, t3), e4.openElements.remove(s2.element), e4.activeFormattingElements.removeEntry(s2)), e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Pe.HTML), e4.activeFormattingElements.pushElement(e4.openElements.current, t3);
      })(e3, t2);
      break;
    case xe.H1:
    case xe.H2:
    case xe.H3:
    case xe.H4:
    case xe.H5:
    case xe.H6:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(xe.P) && e4._closePElement(), void 0 !== e4.openElements.currentTagId && Xe.has(e4.openElements.currentTagId) && e4.openElements.pop(), e4._insertElement(t3, Pe.HTML);
      })(e3, t2);
      break;
    case xe.P:
    case xe.DL:
    case xe.OL:
    case xe.UL:
    case xe.DIV:
    case xe.DIR:
    case xe.NAV:
    case xe.MAIN:
    case xe.MENU:
    case xe.ASIDE:
    case xe.CENTER:
    case xe.FIGURE:
    case xe.FOOTER:
    case xe.HEADER:
    case xe.HGROUP:
    case xe.DIALOG:
    case xe.DETAILS:
    case xe.ADDRESS:
    case xe.ARTICLE:
    case xe.SEARCH:
    case xe.SECTION:
    case xe.SUMMARY:
    case xe.FIELDSET:
    case xe.BLOCKQUOTE:
    case xe.FIGCAPTION:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(xe.P) && e4._closePElement(), e4._insertElement(t3, Pe.HTML);
      })(e3, t2);
      break;
    case xe.LI:
    case xe.DD:
    case xe.DT:
      ((e4, t3) => {
        e4.framesetOk = false;
        const s2 = t3.tagID === xe.LI ? e4.openElements.indexOfTopmost(xe.LI) : Math.max(e4.openElements.indexOfTopmost(xe.DD), e4.openElements.indexOfTopmost(xe.DT));
        if (-1 !== s2 && !e4.openElements.hasListItemBoundaryAbove(s2)) {
          const t4 = e4.openElements.tagIDs[s2];
          e4.openElements.generateImpliedEndTagsWithExclusion(t4), e4.openElements.popUntilTagNamePopped(t4);
        }
        e4.openElements.hasInButtonScope(xe.P) && e4._closePElement(), e4._insertElement(t3, Pe.HTML);
      })(e3, t2);
      break;
    case xe.BR:
    case xe.IMG:
    case xe.WBR:
    case xe.AREA:
    case xe.EMBED:
    case xe.KEYGEN:
      Is(e3, t2);
      break;
    case xe.HR:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(xe.P) && e4._closePElement(), e4._appendElement(t3, Pe.HTML), e4.framesetOk = false, t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case xe.RB:
    case xe.RTC:
      ((e4, t3) => {
        e4.openElements.hasInScope(xe.RUBY) && e4.openElements.generateImpliedEndTags(), e4._insertElement(t3, Pe.HTML);
      })(e3, t2);
      break;
    case xe.RT:
    case xe.RP:
      ((e4, t3) => {
        e4.openElements.hasInScope(xe.RUBY) && e4.openElements.generateImpliedEndTagsWithExclusion(xe.RTC), e4._insertElement(t3, Pe.HTML);
      })(e3, t2);
      break;
    case xe.PRE:
    case xe.LISTING:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(xe.P) && e4._closePElement(), e4._insertElement(t3, Pe.HTML), e4.skipNextNewLine = true, e4.framesetOk = false;
      })(e3, t2);
      break;
    case xe.XMP:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(xe.P) && e4._closePElement(), e4._reconstructActiveFormattingElements(), e4.framesetOk = false, e4._switchToTextParsing(t3, ze.RAWTEXT);
      })(e3, t2);
      break;
    case xe.SVG:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), Qt(t3), Zt(t3), t3.selfClosing ? e4._appendElement(t3, Pe.SVG) : e4._insertElement(t3, Pe.SVG), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case xe.HTML:
      ((e4, t3) => {
        0 === e4.openElements.tmplCount && e4.treeAdapter.adoptAttributes(e4.openElements.items[0], t3.attrs);
      })(e3, t2);
      break;
    case xe.BASE:
    case xe.LINK:
    case xe.META:
    case xe.STYLE:
    case xe.TITLE:
    case xe.SCRIPT:
    case xe.BGSOUND:
    case xe.BASEFONT:
    case xe.TEMPLATE:
      fs(e3, t2);
      break;
    case xe.BODY:
      ((e4, t3) => {
        const s2 = e4.openElements.tryPeekProperlyNestedBodyElement();
        s2 && 0 === e4.openElements.tmplCount && (e4.framesetOk = false, e4.treeAdapter.adoptAttributes(s2, t3.attrs));
      })(e3, t2);
      break;
    case xe.FORM:
      ((e4, t3) => {
        const s2 = e4.openElements.tmplCount > 0;
        e4.formElement && !s2 || (e4.openElements.hasInButtonScope(xe.P) && e4._closePElement(), e4._insertElement(t3, Pe.HTML), s2 || (e4.formElement = e4.openElements.current));
      })(e3, t2);
      break;
    case xe.NOBR:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4.openElements.hasInScope(xe.NOBR) && (Ds(e4, t3), e4._reconstructActiveFormattingElements()), e4._insertElement(t3, Pe.HTML), e4.activeFormattingElements.pushElement(e4.openElements.current, t3);
      })(e3, t2);
      break;
    case xe.MATH:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), Yt(t3), Zt(t3), t3.selfClosing ? e4._appendElement(t3, Pe.MATHML) : e4._insertElement(t3, Pe.MATHML), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case xe.TABLE:
      ((e4, t3) => {
        e4.treeAdapter.getDocumentMode(e4.document) !== Ue.QUIRKS && e4.openElements.hasInButtonScope(xe.P) && e4._closePElement(), e4._insertElement(t3, Pe.HTML), e4.framesetOk = false, e4.insertionMode = qt.IN_TABLE;
      })(e3, t2);
      break;
    case xe.INPUT:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._appendElement(t3, Pe.HTML), Ls(t3) || (e4.framesetOk = false), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case xe.PARAM:
    case xe.TRACK:
    case xe.SOURCE:
      ((e4, t3) => {
        e4._appendElement(t3, Pe.HTML), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case xe.IMAGE:
      ((e4, t3) => {
        t3.tagName = Ge.IMG, t3.tagID = xe.IMG, Is(e4, t3);
      })(e3, t2);
      break;
    case xe.BUTTON:
      ((e4, t3) => {
        e4.openElements.hasInScope(xe.BUTTON) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(xe.BUTTON)), e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Pe.HTML), e4.framesetOk = false;
      })(e3, t2);
      break;
    case xe.APPLET:
    case xe.OBJECT:
    case xe.MARQUEE:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Pe.HTML), e4.activeFormattingElements.insertMarker(), e4.framesetOk = false;
      })(e3, t2);
      break;
    case xe.IFRAME:
      ((e4, t3) => {
        e4.framesetOk = false, e4._switchToTextParsing(t3, ze.RAWTEXT);
      })(e3, t2);
      break;
    case xe.SELECT:
      ((e4, t3) => {
        e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Pe.HTML), e4.framesetOk = false, e4.insertionMode = e4.insertionMode === qt.IN_TABLE || e4.insertionMode === qt.IN_CAPTION || e4.insertionMode === qt.IN_TABLE_BODY || e4.insertionMode === qt.IN_ROW || e4.insertionMode === qt.IN_CELL ? qt.IN_SELECT_IN_TABLE : qt.IN_SELECT;
      })(e3, t2);
      break;
    case xe.OPTION:
    case xe.OPTGROUP:
      ((e4, t3) => {
        e4.openElements.currentTagId === xe.OPTION && e4.openElements.pop(), e4._reconstructActiveFormattingElements(), e4._insertElement(t3, Pe.HTML);
      })(e3, t2);
      break;
    case xe.NOEMBED:
    case xe.NOFRAMES:
      Ns(e3, t2);
      break;
    case xe.FRAMESET:
      ((e4, t3) => {
        const s2 = e4.openElements.tryPeekProperlyNestedBodyElement();
        e4.framesetOk && s2 && (e4.treeAdapter.detachNode(s2), e4.openElements.popAllUpToHtmlElement(), e4._insertElement(t3, Pe.HTML), e4.insertionMode = qt.IN_FRAMESET);
      })(e3, t2);
      break;
    case xe.TEXTAREA:
      ((e4, t3) => {
        e4._insertElement(t3, Pe.HTML), e4.skipNextNewLine = true, e4.tokenizer.state = ze.RCDATA, e4.originalInsertionMode = e4.insertionMode, e4.framesetOk = false, e4.insertionMode = qt.TEXT;
      })(e3, t2);
      break;
    case xe.NOSCRIPT:
      e3.options.scriptingEnabled ? Ns(e3, t2) : Ss(e3, t2);
      break;
    case xe.PLAINTEXT:
      ((e4, t3) => {
        e4.openElements.hasInButtonScope(xe.P) && e4._closePElement(), e4._insertElement(t3, Pe.HTML), e4.tokenizer.state = ze.PLAINTEXT;
      })(e3, t2);
      break;
    case xe.COL:
    case xe.TH:
    case xe.TD:
    case xe.TR:
    case xe.HEAD:
    case xe.FRAME:
    case xe.TBODY:
    case xe.TFOOT:
    case xe.THEAD:
    case xe.CAPTION:
    case xe.COLGROUP:
      break;
    default:
      Ss(e3, t2);
  }
}
function Os(e3, t2) {
  const s2 = t2.tagID, r2 = s2 === xe.UNKNOWN ? e3.openElements.indexOfTopmostByName(Pe.HTML, t2.tagName) : e3.openElements.indexOfTopmost(s2);
  r2 > 0 && !e3.openElements.hasSpecialElementAbove(r2) && (e3.openElements.generateImpliedEndTagsWithExclusion(s2), e3.openElements.stackTop >= r2 && e3.openElements.shortenToLength(r2));
}
function Rs(e3, t2) {
  switch (t2.tagID) {
    case xe.A:
    case xe.B:
    case xe.I:
    case xe.S:
    case xe.U:
    case xe.EM:
    case xe.TT:
    case xe.BIG:
    case xe.CODE:
    case xe.FONT:
    case xe.NOBR:
    case xe.SMALL:
    case xe.STRIKE:
    case xe.STRONG:
      Ds(e3, t2);
      break;
    case xe.P:
      ((e4) => {
        e4.openElements.hasInButtonScope(xe.P) || e4._insertFakeElement(Ge.P, xe.P), e4._closePElement();
      })(e3);
      break;
    case xe.DL:
    case xe.UL:
    case xe.OL:
    case xe.DIR:
    case xe.DIV:
    case xe.NAV:
    case xe.PRE:
    case xe.MAIN:
    case xe.MENU:
    case xe.ASIDE:
    case xe.BUTTON:
    case xe.CENTER:
    case xe.FIGURE:
    case xe.FOOTER:
    case xe.HEADER:
    case xe.HGROUP:
    case xe.DIALOG:
    case xe.ADDRESS:
    case xe.ARTICLE:
    case xe.DETAILS:
    case xe.SEARCH:
    case xe.SECTION:
    case xe.SUMMARY:
    case xe.LISTING:
    case xe.FIELDSET:
    case xe.BLOCKQUOTE:
    case xe.FIGCAPTION:
      ((e4, t3) => {
        const s2 = t3.tagID;
        e4.openElements.hasInScope(s2) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(s2));
      })(e3, t2);
      break;
    case xe.LI:
      ((e4) => {
        e4.openElements.hasInListItemScope(xe.LI) && (e4.openElements.generateImpliedEndTagsWithExclusion(xe.LI), e4.openElements.popUntilTagNamePopped(xe.LI));
      })(e3);
      break;
    case xe.DD:
    case xe.DT:
      ((e4, t3) => {
        const s2 = t3.tagID;
        e4.openElements.hasInScope(s2) && (e4.openElements.generateImpliedEndTagsWithExclusion(s2), e4.openElements.popUntilTagNamePopped(s2));
      })(e3, t2);
      break;
    case xe.H1:
    case xe.H2:
    case xe.H3:
    case xe.H4:
    case xe.H5:
    case xe.H6:
      ((e4) => {
        e4.openElements.hasNumberedHeaderInScope() && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilNumberedHeaderPopped());
      })(e3);
      break;
    case xe.BR:
      ((e4) => {
        e4._reconstructActiveFormattingElements(), e4._insertFakeElement(Ge.BR, xe.BR), e4.openElements.pop(), e4.framesetOk = false;
      })(e3);
      break;
    case xe.BODY:
      ((e4, t3) => {
        if (e4.openElements.hasInScope(xe.BODY) && (e4.insertionMode = qt.AFTER_BODY, e4.options.sourceCodeLocationInfo)) {
          const s2 = e4.openElements.tryPeekProperlyNestedBodyElement();
          s2 && e4._setEndLocation(s2, t3);
        }
      })(e3, t2);
      break;
    case xe.HTML:
      ((e4, t3) => {
        e4.openElements.hasInScope(xe.BODY) && (e4.insertionMode = qt.AFTER_BODY, js(e4, t3));
      })(e3, t2);
      break;
    case xe.FORM:
      ((e4) => {
        const t3 = e4.openElements.tmplCount > 0, { formElement: s2 } = e4;
        t3 || (e4.formElement = null), (s2 || t3) && e4.openElements.hasInScope(xe.FORM) && (e4.openElements.generateImpliedEndTags(), t3 ? e4.openElements.popUntilTagNamePopped(xe.FORM) : s2 && e4.openElements.remove(s2));
      })(e3);
      break;
    case xe.APPLET:
    case xe.OBJECT:
    case xe.MARQUEE:
      ((e4, t3) => {
        const s2 = t3.tagID;
        e4.openElements.hasInScope(s2) && (e4.openElements.generateImpliedEndTags(), e4.openElements.popUntilTagNamePopped(s2), e4.activeFormattingElements.clearToLastMarker());
      })(e3, t2);
      break;
    case xe.TEMPLATE:
      _s(e3, t2);
      break;
    default:
      Os(e3, t2);
  }
}
function gs(e3, t2) {
  e3.tmplInsertionModeStack.length > 0 ? Ws(e3, t2) : Es(e3, t2);
}
function ks(e3, t2) {
  if (void 0 !== e3.openElements.currentTagId && zt.has(e3.openElements.currentTagId)) switch (e3.pendingCharacterTokens.length = 0, e3.hasNonWhitespacePendingCharacterToken = false, e3.originalInsertionMode = e3.insertionMode, e3.insertionMode = qt.IN_TABLE_TEXT, t2.type) {
    case ge.CHARACTER:
      Bs(e3, t2);
      break;
    case ge.WHITESPACE_CHARACTER:
      bs(e3, t2);
  }
  else Ps(e3, t2);
}
function Ms(e3, t2) {
  switch (t2.tagID) {
    case xe.TD:
    case xe.TH:
    case xe.TR:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertFakeElement(Ge.TBODY, xe.TBODY), e4.insertionMode = qt.IN_TABLE_BODY, ws(e4, t3);
      })(e3, t2);
      break;
    case xe.STYLE:
    case xe.SCRIPT:
    case xe.TEMPLATE:
      fs(e3, t2);
      break;
    case xe.COL:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertFakeElement(Ge.COLGROUP, xe.COLGROUP), e4.insertionMode = qt.IN_COLUMN_GROUP, ys(e4, t3);
      })(e3, t2);
      break;
    case xe.FORM:
      ((e4, t3) => {
        e4.formElement || 0 !== e4.openElements.tmplCount || (e4._insertElement(t3, Pe.HTML), e4.formElement = e4.openElements.current, e4.openElements.pop());
      })(e3, t2);
      break;
    case xe.TABLE:
      ((e4, t3) => {
        e4.openElements.hasInTableScope(xe.TABLE) && (e4.openElements.popUntilTagNamePopped(xe.TABLE), e4._resetInsertionMode(), e4._processStartTag(t3));
      })(e3, t2);
      break;
    case xe.TBODY:
    case xe.TFOOT:
    case xe.THEAD:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertElement(t3, Pe.HTML), e4.insertionMode = qt.IN_TABLE_BODY;
      })(e3, t2);
      break;
    case xe.INPUT:
      ((e4, t3) => {
        Ls(t3) ? e4._appendElement(t3, Pe.HTML) : Ps(e4, t3), t3.ackSelfClosing = true;
      })(e3, t2);
      break;
    case xe.CAPTION:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4.activeFormattingElements.insertMarker(), e4._insertElement(t3, Pe.HTML), e4.insertionMode = qt.IN_CAPTION;
      })(e3, t2);
      break;
    case xe.COLGROUP:
      ((e4, t3) => {
        e4.openElements.clearBackToTableContext(), e4._insertElement(t3, Pe.HTML), e4.insertionMode = qt.IN_COLUMN_GROUP;
      })(e3, t2);
      break;
    default:
      Ps(e3, t2);
  }
}
function Fs(e3, t2) {
  switch (t2.tagID) {
    case xe.TABLE:
      e3.openElements.hasInTableScope(xe.TABLE) && (e3.openElements.popUntilTagNamePopped(xe.TABLE), e3._resetInsertionMode());
      break;
    case xe.TEMPLATE:
      _s(e3, t2);
      break;
    case xe.BODY:
    case xe.CAPTION:
    case xe.COL:
    case xe.COLGROUP:
    case xe.HTML:
    case xe.TBODY:
    case xe.TD:
    case xe.TFOOT:
    case xe.TH:
    case xe.THEAD:
    case xe.TR:
      break;
    default:
      Ps(e3, t2);
  }
}
function Ps(e3, t2) {
  const s2 = e3.fosterParentingEnabled;
  e3.fosterParentingEnabled = true, ds(e3, t2), e3.fosterParentingEnabled = s2;
}
function bs(e3, t2) {
  e3.pendingCharacterTokens.push(t2);
}
function Bs(e3, t2) {
  e3.pendingCharacterTokens.push(t2), e3.hasNonWhitespacePendingCharacterToken = true;
}
function Hs(e3, t2) {
  let s2 = 0;
  if (e3.hasNonWhitespacePendingCharacterToken) for (; s2 < e3.pendingCharacterTokens.length; s2++) Ps(e3, e3.pendingCharacterTokens[s2]);
  else for (; s2 < e3.pendingCharacterTokens.length; s2++) e3._insertCharacters(e3.pendingCharacterTokens[s2]);
  e3.insertionMode = e3.originalInsertionMode, e3._processToken(t2);
}
var Us = /* @__PURE__ */ new Set([xe.CAPTION, xe.COL, xe.COLGROUP, xe.TBODY, xe.TD, xe.TFOOT, xe.TH, xe.THEAD, xe.TR]);
function ys(e3, t2) {
  switch (t2.tagID) {
    case xe.HTML:
      Cs(e3, t2);
      break;
    case xe.COL:
      e3._appendElement(t2, Pe.HTML), t2.ackSelfClosing = true;
      break;
    case xe.TEMPLATE:
      fs(e3, t2);
      break;
    default:
      Gs(e3, t2);
  }
}
function Gs(e3, t2) {
  e3.openElements.currentTagId === xe.COLGROUP && (e3.openElements.pop(), e3.insertionMode = qt.IN_TABLE, e3._processToken(t2));
}
function ws(e3, t2) {
  switch (t2.tagID) {
    case xe.TR:
      e3.openElements.clearBackToTableBodyContext(), e3._insertElement(t2, Pe.HTML), e3.insertionMode = qt.IN_ROW;
      break;
    case xe.TH:
    case xe.TD:
      e3.openElements.clearBackToTableBodyContext(), e3._insertFakeElement(Ge.TR, xe.TR), e3.insertionMode = qt.IN_ROW, vs(e3, t2);
      break;
    case xe.CAPTION:
    case xe.COL:
    case xe.COLGROUP:
    case xe.TBODY:
    case xe.TFOOT:
    case xe.THEAD:
      e3.openElements.hasTableBodyContextInTableScope() && (e3.openElements.clearBackToTableBodyContext(), e3.openElements.pop(), e3.insertionMode = qt.IN_TABLE, Ms(e3, t2));
      break;
    default:
      Ms(e3, t2);
  }
}
function xs(e3, t2) {
  const s2 = t2.tagID;
  switch (t2.tagID) {
    case xe.TBODY:
    case xe.TFOOT:
    case xe.THEAD:
      e3.openElements.hasInTableScope(s2) && (e3.openElements.clearBackToTableBodyContext(), e3.openElements.pop(), e3.insertionMode = qt.IN_TABLE);
      break;
    case xe.TABLE:
      e3.openElements.hasTableBodyContextInTableScope() && (e3.openElements.clearBackToTableBodyContext(), e3.openElements.pop(), e3.insertionMode = qt.IN_TABLE, Fs(e3, t2));
      break;
    case xe.BODY:
    case xe.CAPTION:
    case xe.COL:
    case xe.COLGROUP:
    case xe.HTML:
    case xe.TD:
    case xe.TH:
    case xe.TR:
      break;
    default:
      Fs(e3, t2);
  }
}
function vs(e3, t2) {
  switch (t2.tagID) {
    case xe.TH:
    case xe.TD:
      e3.openElements.clearBackToTableRowContext(), e3._insertElement(t2, Pe.HTML), e3.insertionMode = qt.IN_CELL, e3.activeFormattingElements.insertMarker();
      break;
    case xe.CAPTION:
    case xe.COL:
    case xe.COLGROUP:
    case xe.TBODY:
    case xe.TFOOT:
    case xe.THEAD:
    case xe.TR:
      e3.openElements.hasInTableScope(xe.TR) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = qt.IN_TABLE_BODY, ws(e3, t2));
      break;
    default:
      Ms(e3, t2);
  }
}
function Ys(e3, t2) {
  switch (t2.tagID) {
    case xe.TR:
      e3.openElements.hasInTableScope(xe.TR) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = qt.IN_TABLE_BODY);
      break;
    case xe.TABLE:
      e3.openElements.hasInTableScope(xe.TR) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = qt.IN_TABLE_BODY, xs(e3, t2));
      break;
    case xe.TBODY:
    case xe.TFOOT:
    case xe.THEAD:
      (e3.openElements.hasInTableScope(t2.tagID) || e3.openElements.hasInTableScope(xe.TR)) && (e3.openElements.clearBackToTableRowContext(), e3.openElements.pop(), e3.insertionMode = qt.IN_TABLE_BODY, xs(e3, t2));
      break;
    case xe.BODY:
    case xe.CAPTION:
    case xe.COL:
    case xe.COLGROUP:
    case xe.HTML:
    case xe.TD:
    case xe.TH:
      break;
    default:
      Fs(e3, t2);
  }
}
function Qs(e3, t2) {
  switch (t2.tagID) {
    case xe.HTML:
      Cs(e3, t2);
      break;
    case xe.OPTION:
      e3.openElements.currentTagId === xe.OPTION && e3.openElements.pop(), e3._insertElement(t2, Pe.HTML);
      break;
    case xe.OPTGROUP:
      e3.openElements.currentTagId === xe.OPTION && e3.openElements.pop(), e3.openElements.currentTagId === xe.OPTGROUP && e3.openElements.pop(), e3._insertElement(t2, Pe.HTML);
      break;
    case xe.HR:
      e3.openElements.currentTagId === xe.OPTION && e3.openElements.pop(), e3.openElements.currentTagId === xe.OPTGROUP && e3.openElements.pop(), e3._appendElement(t2, Pe.HTML), t2.ackSelfClosing = true;
      break;
    case xe.INPUT:
    case xe.KEYGEN:
    case xe.TEXTAREA:
    case xe.SELECT:
      e3.openElements.hasInSelectScope(xe.SELECT) && (e3.openElements.popUntilTagNamePopped(xe.SELECT), e3._resetInsertionMode(), t2.tagID !== xe.SELECT && e3._processStartTag(t2));
      break;
    case xe.SCRIPT:
    case xe.TEMPLATE:
      fs(e3, t2);
  }
}
function Zs(e3, t2) {
  switch (t2.tagID) {
    case xe.OPTGROUP:
      e3.openElements.stackTop > 0 && e3.openElements.currentTagId === xe.OPTION && e3.openElements.tagIDs[e3.openElements.slotBelow(e3.openElements.stackTop)] === xe.OPTGROUP && e3.openElements.pop(), e3.openElements.currentTagId === xe.OPTGROUP && e3.openElements.pop();
      break;
    case xe.OPTION:
      e3.openElements.currentTagId === xe.OPTION && e3.openElements.pop();
      break;
    case xe.SELECT:
      e3.openElements.hasInSelectScope(xe.SELECT) && (e3.openElements.popUntilTagNamePopped(xe.SELECT), e3._resetInsertionMode());
      break;
    case xe.TEMPLATE:
      _s(e3, t2);
  }
}
function Ws(e3, t2) {
  if (e3.openElements.tmplCount > 0) {
    do {
      e3.openElements.popUntilTagNamePopped(xe.TEMPLATE), e3.activeFormattingElements.clearToLastMarker(), e3.tmplInsertionModeStack.pop();
    } while (e3.openElements.tmplCount > 0);
    e3._resetInsertionMode(), e3.onEof(t2);
  } else Es(e3, t2);
}
function js(e3, t2) {
  var s2;
  if (t2.tagID === xe.HTML) {
    if (e3.fragmentContext || (e3.insertionMode = qt.AFTER_AFTER_BODY), e3.options.sourceCodeLocationInfo && e3.openElements.tagIDs[0] === xe.HTML) {
      e3._setEndLocation(e3.openElements.items[0], t2);
      const r2 = e3.openElements.items[1];
      r2 && !(null === (s2 = e3.treeAdapter.getNodeSourceCodeLocation(r2)) || void 0 === s2 ? void 0 : s2.endTag) && e3._setEndLocation(r2, t2);
    }
  } else qs(e3, t2);
}
function qs(e3, t2) {
  e3.insertionMode = qt.IN_BODY, ds(e3, t2);
}
function Ks(e3, t2) {
  e3.insertionMode = qt.IN_BODY, ds(e3, t2);
}
function Xs(e3) {
  for (; e3.treeAdapter.getNamespaceURI(e3.openElements.current) !== Pe.HTML && void 0 !== e3.openElements.currentTagId && !e3._isIntegrationPoint(e3.openElements.currentTagId, e3.openElements.current); ) e3.openElements.pop();
}
Ge.AREA, Ge.BASE, Ge.BASEFONT, Ge.BGSOUND, Ge.BR, Ge.COL, Ge.EMBED, Ge.FRAME, Ge.HR, Ge.IMG, Ge.INPUT, Ge.KEYGEN, Ge.LINK, Ge.META, Ge.PARAM, Ge.SOURCE, Ge.TRACK, Ge.WBR;
var Js = () => {
};
var Vs = { ...Ot, appendChild: Js, insertBefore: Js, insertText: Js, insertTextBefore: Js, getChildNodes: () => [], getNodeSourceCodeLocation: () => null, setNodeSourceCodeLocation: Js };
var zs = class e2 extends ts {
  constructor(e3, t2 = { left: 1e4 }, s2 = false) {
    super({ treeAdapter: Vs, scriptingEnabled: !s2, sourceCodeLocationInfo: true }), this.found = e3, this.room = t2, this.text = "", this.from = 0, this.hasImage = false, this.tokenizer.preprocessor.bufferWaterline = 1024;
  }
  parse(e3) {
    this.room.left += e3.length, this.text = e3, this.tokenizer.write(e3, false), this.tokenizer.flushCurrentCharacterToken(), this.noscriptGoesTo(this.from + e3.length), this.from += e3.length;
  }
  get kept() {
    return this.tokenizer.preprocessor.html.length + (this.noscript ? this.noscript.kept : 0);
  }
  get reached() {
    const { droppedBufferSize: e3, pos: t2 } = this.tokenizer.preprocessor, s2 = e3 + t2 + 1;
    return this.noscript ? Math.min(this.noscript.reached, s2) : s2;
  }
  get unfinished() {
    return (this.noscript ? this.noscript : this).tokenizer.currentToken;
  }
  wayToImage() {
    let e3 = "";
    const t2 = (t3) => {
      e3 += t3, this.parse(t3);
    };
    if (this.insertionMode == qt.TEXT) {
      const { tagName: e4 } = this.openElements.current;
      if ("script" == e4) return null;
      t2(`</${e4}>`);
    }
    for (let { tmplCount: e4 } = this.openElements; e4 > 0; e4--) t2("</template>");
    return this.openElements.hasInSelectScope(Ye.TAG_ID.SELECT) && t2("</select>"), t2(this.wayFromPicture), this.hasImage = false, this.parse("<img>"), this.hasImage ? e3 : null;
  }
  get wayFromPicture() {
    return this.openElements.items.some((e3) => "picture" == e3.nodeName) ? "<span>" : "";
  }
  noscriptGoesTo(e3) {
    const { noscript: t2, text: s2, from: r2 } = this;
    t2 && e3 > t2.from && t2.parse(s2.slice(t2.from - r2, e3 - r2));
  }
  onItemPush(e3, t2, s2) {
    if (--this.room.left < 0 || this.activeFormattingElements.elementEntries.size > 500) throw new Error("There are more elements than any page has.");
    super.onItemPush(e3, t2, s2);
  }
  _createElement(...e3) {
    return this.madeFor = e3[3], this.made = super._createElement(...e3);
  }
  onStartTag(t2) {
    super.onStartTag(t2);
    const { made: s2 } = this;
    if (!s2 || s2.attrs != t2.attrs || s2.namespaceURI != Ye.NS.HTML) return;
    const r2 = this.openElements.tmplCount > 0;
    switch (t2.tagName) {
      case "a":
        this.found.anchor(t2);
        break;
      case "base":
        r2 || this.found.base(t2);
        break;
      case "img":
        this.hasImage = !r2 && "picture" != this.madeFor.nodeName;
        break;
      case "noscript":
        if (this.insertionMode == qt.TEXT) {
          const { anchor: s3 } = this.found;
          this.noscript = new e2({ anchor: s3, base: Js, bodyEnd: Js }, this.room, true), this.noscript.startAt(t2.location.endOffset);
        }
    }
  }
  startAt(e3) {
    this.from = this.tokenizer.preprocessor.droppedBufferSize = e3 - 6, this.parse("<body>");
  }
  onEndTag(e3) {
    this.noscript && (this.noscriptGoesTo(e3.location.startOffset), this.noscript = void 0), super.onEndTag(e3), "body" == e3.tagName && this.insertionMode == qt.AFTER_BODY && this.found.bodyEnd(e3);
  }
};
var er = /^(a|ba?s?e?|bo?d?y?)$/;
var tr = /[\t\n\f\r ]*=[\t\n\f\r ]*("[^"]*"|'[^']*'|[^\t\n\f\r >]*)/y;
var sr = (e3) => e3.replace(/[&"'<>]/g, (e4) => `&#${e4.charCodeAt(0)};`);
function rr(e3) {
  if (1 == e3.length) return e3[0];
  const t2 = new Uint8Array(e3.reduce((e4, t3) => e4 + t3.length, 0));
  let s2 = 0;
  for (const r2 of e3) t2.set(r2, s2), s2 += r2.length;
  return t2;
}
function ar(e3, t2, s2) {
  const a2 = /* @__PURE__ */ new Map(), n2 = /* @__PURE__ */ new Map();
  let i2, o2, D2 = false;
  try {
    const s3 = r(t2);
    s3 && (i2 = L(e3, s3), o2 = s3.base);
  } catch {
  }
  const { write: c2, end: E2 } = ((e4) => {
    const t3 = new TextDecoder("latin1"), s3 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }), r2 = new TextEncoder();
    let a3 = [], n3 = [], i3 = 0, o3 = 0, D3 = "", c3 = [], E3 = false, h3 = false;
    const T3 = (e5) => {
      const t4 = rr(n3), s4 = e5 - i3;
      return n3 = [t4.subarray(s4)], i3 = e5, t4.subarray(0, s4);
    }, l2 = (e5) => {
      e5 > i3 && a3.push(T3(e5));
    }, f2 = (e5) => a3.push(r2.encode(e5)), _2 = ({ location: e5 }) => {
      const { startOffset: r3, endOffset: a4, attrs: o4 } = e5;
      if (r3 < i3 || a4 - r3 > 65536) return null;
      n3 = [rr(n3)];
      const D4 = n3[0].subarray(r3 - i3, a4 - i3), c4 = t3.decode(D4), E4 = (e6) => {
        const t4 = o4 && o4[e6];
        if (!t4) return null;
        const s4 = t4.startOffset - r3 + e6.length;
        tr.lastIndex = s4;
        const [a5, n4] = tr.exec(c4) || ["", ""], i4 = s4 + a5.length, E5 = /^["']/.test(n4) ? 1 : 0;
        return { from: r3 + s4, to: r3 + i4, value: D4.subarray(i4 - n4.length + E5, i4 - E5) };
      };
      return { startOffset: r3, place: E4, read: (e6) => {
        const t4 = E4(e6);
        return t4 && ((e7, t5) => {
          const s4 = t5 !== Y.Strict;
          let r4 = e7.indexOf("&");
          if (r4 < 0) return e7;
          const a5 = e7.length;
          let n4 = "", i4 = 0;
          do {
            const o5 = r4 + 1;
            if (o5 + 1 >= a5) break;
            const D5 = e7.charCodeAt(o5);
            if (38 === D5) {
              r4 = o5;
              continue;
            }
            if (35 === D5) {
              const t6 = ce(e7, o5 + 1, !s4), a6 = oe(t6);
              0 === a6 ? r4 = e7.indexOf("&", o5) : (i4 !== r4 && (n4 += e7.slice(i4, r4)), n4 += F(2097151 & t6), i4 = r4 + a6, r4 = Te(e7, i4));
              continue;
            }
            const c5 = V[G(D5, e7.charCodeAt(o5 + 1))];
            if (32768 & c5) {
              const s5 = he(e7, o5, t5);
              s5 >= 0 ? (i4 !== r4 && (n4 += e7.slice(i4, r4)), n4 += se(ee[s5 >> 6]), i4 = o5 + (63 & s5), r4 = Te(e7, i4)) : r4 = e7.indexOf("&", o5);
              continue;
            }
            let E5 = 32767 & c5, h4 = -1;
            for (; 0 !== E5; ) {
              const t6 = E5 & -E5;
              E5 ^= t6;
              const r5 = 33 - Math.clz32(t6), n5 = o5 + r5;
              if (n5 > a5) break;
              const i5 = n5 < a5 && e7.charCodeAt(n5) === Z;
              if (!(i5 || s4 && c5 >>> r5 + 14 & 1)) continue;
              const D6 = re(e7, o5, r5);
              if (!(D6 < 0)) {
                if (i5) {
                  h4 = D6 << 6 | 32 | r5 + 1;
                  break;
                }
                2 & ee[D6] && (h4 = D6 << 6 | r5);
              }
            }
            if (h4 >= 0) {
              const s5 = 31 & h4;
              if (32 & h4 || t5 !== Y.Attribute || o5 + s5 >= a5 || !j(e7.charCodeAt(o5 + s5))) {
                i4 !== r4 && (n4 += e7.slice(i4, r4)), n4 += se(ee[h4 >> 6]), i4 = o5 + s5, r4 = Te(e7, i4);
                continue;
              }
            }
            r4 = e7.indexOf("&", o5 + 1);
          } while (r4 >= 0);
          return n4 + e7.slice(i4);
        })(s3.decode(t4.value).replace(/\0/g, "\uFFFD"), Y.Attribute);
      }, names: Object.keys(o4 || {}) };
    }, A2 = () => {
      const t4 = ((t5) => {
        try {
          return t5[0] ? e4.links(t5) : [];
        } catch {
          return [];
        }
      })(c3.map(({ wanted: e5 }) => e5));
      c3.forEach(({ tag: e5 }, s4) => {
        const r3 = t4[s4];
        if (!r3) return;
        const a4 = e5.place(O), n4 = `"${sr(r3.own)}"`, i4 = [{ ...e5.place("href"), html: `="${sr(r3.href)}"` + (a4 ? "" : ` ${O}=${n4}`) }];
        a4 && i4.push({ ...a4, html: "=" + n4 }), i4.sort((e6, t5) => e6.from - t5.from);
        for (const { from: e6, to: t5, html: s5 } of i4) l2(e6), f2(s5), T3(t5);
      }), c3 = [];
    }, p2 = (t4) => {
      if (!E3) {
        E3 = true;
        try {
          const s4 = e4.end();
          s4 && f2(t4 + s4);
        } catch {
        }
      }
    }, m2 = new zs({ anchor(t4) {
      const s4 = _2(t4);
      try {
        const t5 = s4 && e4.anchor(s4.read, s4.names);
        t5 && c3.push({ tag: s4, wanted: t5 });
      } catch {
      }
      100 == c3.length && A2();
    }, base(t4) {
      var s4;
      try {
        const r3 = null == (s4 = _2(t4)) ? void 0 : s4.read("href");
        null != r3 && e4.base(r3);
      } catch {
      }
    }, bodyEnd(e5) {
      const t4 = E3 ? null : _2(e5);
      t4 && (A2(), l2(t4.startOffset), p2(m2.wayFromPicture));
    } }), d2 = (e5) => {
      try {
        h3 || e5();
      } catch {
        h3 = E3 = true;
      }
    }, u2 = () => {
      const e5 = D3;
      D3 = "", d2(() => m2.parse(e5)), A2(), l2((() => {
        if (h3) return o3;
        const { reached: e6, unfinished: s4 } = m2;
        if (!s4) {
          const [s5, r4] = [rr(n3), e6 - i3], a5 = t3.decode(s5.subarray(Math.max(r4 - 2, 0), r4));
          return e6 - (/<\/?$/.exec(a5) || [""])[0].length;
        }
        const { tagName: r3, location: a4 } = s4;
        return er.test(r3) && e6 - a4.startOffset <= 65536 ? a4.startOffset : e6;
      })());
    }, $2 = () => {
      const e5 = rr(a3);
      return a3 = [], e5;
    };
    return { write(e5) {
      n3.push(new Uint8Array(e5));
      const s4 = t3.decode(n3[n3.length - 1]);
      return D3 += ((e6, t4) => {
        let s5 = 0;
        for (; t4 + s5 < 3 && e6[s5] == "\xEF\xBB\xBF"[t4 + s5]; ) s5++;
        return " ".repeat(s5) + e6.slice(s5);
      })(s4, o3), o3 += e5.length, 16 * D3.length > m2.kept - 4096 && u2(), $2();
    }, end: () => (u2(), l2(o3), d2(() => {
      const e5 = m2.wayToImage();
      null != e5 && p2(e5);
    }), $2()) };
  })({ base(e4) {
    if (!D2) {
      D2 = true;
      const { protocol: t3, href: s3 } = new URL(e4, o2);
      o2 = /^(data|javascript):$/.test(t3) ? o2 : s3;
    }
  }, anchor(e4, t3) {
    const [s3, r2, a3, n3, D3] = [...C, "href"].map(e4);
    if (!i2 || null == s3 || null == D3) return null;
    const c3 = ((e5, t4) => {
      const [, s4, r3] = /^(\S+) ((?!javascript|vbscript)[a-z][\w+.-]*:\/\/.*)/i.exec(e5 || "") || [], [, a4] = g.exec(t4) || [];
      return a4 ? A(a4) : r3 && ((e6, t5) => {
        const [s5, r4] = [e6, t5].map(R);
        return 2 * r4.filter((e7) => s5.includes(e7)).length > r4.length;
      })(t4, s4) ? r3 : t4;
    })(e4(O), new URL(D3, o2).href), E3 = t3.filter((e5) => e5.startsWith("data-param-")).map((t4) => [t4.slice(11), e4(t4)]);
    return { platform: s3, appId: r2, oneLinkURL: a3, deepLinkValue: n3, params: Object.fromEntries(E3), href: c3 };
  }, links(e4) {
    const t3 = [...new Map(e4.map((e5) => [JSON.stringify(e5), e5]))].filter(([e5]) => !n2.has(e5));
    if (t3[0]) {
      const { links: e5 } = i2(t3.map(([, e6]) => e6));
      t3.forEach(([t4], s4) => n2.set(t4, e5[s4]));
    }
    const s3 = e4.map((e5) => {
      const t4 = n2.get(JSON.stringify(e5));
      return t4 ? (a2.set(e5.platform.toLowerCase(), e5), { href: t4, own: new URL(t4).href + " " + e5.href }) : null;
    });
    return n2.size > 100 && n2.clear(), s3;
  }, end() {
    const e4 = i2 && s2 && s2.impression && i2([...a2.values()]).impression;
    return e4 ? `<img src="${sr(e4)}" width="1" height="1" alt="" hidden>` : "";
  } }), h2 = (() => {
    const e4 = new TextEncoder();
    let t3 = "";
    const s3 = () => {
      const s4 = t3 ? [e4.encode(t3)] : [];
      return t3 = "", s4;
    };
    return { read(r2) {
      if (null == r2) return [];
      const a3 = (n3 = r2, Object.prototype.toString.call(n3).slice(8, -1));
      var n3;
      if ("String" == a3) {
        const s4 = t3 + r2;
        return t3 = (/[\ud800-\udbff]$/.exec(s4) || [""])[0], [e4.encode(s4.slice(0, s4.length - t3.length))];
      }
      if (ArrayBuffer.isView(r2)) return [...s3(), new Uint8Array(r2.buffer, r2.byteOffset, r2.byteLength)];
      if (/^(Shared)?ArrayBuffer$/.test(a3)) return [...s3(), new Uint8Array(r2)];
      throw new TypeError(`smart-script: a chunk of a page has to be text or bytes; this one is ${a3}.`);
    }, rest: s3 };
  })(), T2 = (e4, t3) => {
    e4.length && t3.enqueue(e4);
  };
  return new TransformStream({ transform(e4, t3) {
    for (const s3 of h2.read(e4)) T2(c2(s3), t3);
  }, flush(e4) {
    for (const t3 of h2.rest()) T2(c2(t3), e4);
    T2(E2(), e4);
  } });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  planLinks,
  transform
});
